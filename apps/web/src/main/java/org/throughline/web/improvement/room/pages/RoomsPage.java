package org.throughline.web.improvement.room.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.room.Answer;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Rooms;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** Every inspection room, and preparing a new one. */
@Controller
@Needs({Permission.KEEP_PLAN, Permission.SHOW_IN_ROOM})
class RoomsPage {

    private static final String FORM = "/rooms/new";

    private final Sights sights;
    private final Rooms rooms;
    private final KeptPosts kept;
    private final Clock clock;

    RoomsPage(Sights sights, Rooms rooms, KeptPosts kept, Clock clock) {
        this.sights = sights;
        this.rooms = rooms;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/rooms")
    String all(Model model) {
        model.addAttribute("page", RoomViews.All.of(rooms.all(), LocalDate.now(clock)));
        return "improvement/room/rooms";
    }

    @GetMapping(FORM)
    String form(HttpServletRequest request, Model model) {
        var typed = kept.waiting(sights.current(), request)
                .map(Fields::new)
                .orElseGet(() -> Fields.of("id", UUID.randomUUID().toString()));
        return form(typed, List.of(), model);
    }

    private static String form(Fields typed, List<FormError> errors, Model model) {
        model.addAttribute(
                "page",
                new RoomViews.Form(
                        typed.get("id"),
                        typed.get("title"),
                        typed.get("about"),
                        typed.get("asAt"),
                        typed.get("opens"),
                        typed.get("closes"),
                        RoomViews.Form.choices(typed.themes("themes")),
                        errors));
        return "improvement/room/new";
    }

    @PostMapping(FORM)
    @KeepsText(form = FORM)
    String prepare(
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var typed = new Fields(sent);
        var errors = new ArrayList<FormError>();
        var asAt = day(typed, "asAt", "Enter the day that the lists of children are of", errors);
        var opens = day(typed, "opens", "Enter the first day of the visit", errors);
        var closes = day(typed, "closes", "Enter the last day of the visit", errors);
        if (typed.get("title").isBlank()) {
            errors.add(0, new FormError("title", "Enter what the visit is called"));
        }
        var id = typed.id();
        if (errors.isEmpty()) {
            var said = new Room.Said(
                    typed.get("title"),
                    typed.get("about"),
                    typed.themes("themes"),
                    asAt.orElseThrow(),
                    opens.orElseThrow(),
                    closes.orElseThrow());
            if (rooms.prepare(sights.current().actor(), id, said) instanceof Answer.Refused(var field, var words)) {
                errors.add(new FormError(field, words));
            }
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, errors, model);
        }
        kept.forget(request, FORM);
        next.addFlashAttribute("banner", "The room is prepared. Invite inspectors, and put in what they are to see.");
        return "redirect:/rooms/" + id;
    }

    private static Optional<LocalDate> day(Fields typed, String field, String missing, List<FormError> errors) {
        var day = typed.day(field);
        if (day.isEmpty()) {
            var words = typed.get(field).strip();
            errors.add(new FormError(
                    field, words.isEmpty() ? missing : "“" + words + "” is not a day: type it like 27 3 2026"));
        }
        return day;
    }
}
