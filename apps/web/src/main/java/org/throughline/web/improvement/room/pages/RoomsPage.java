package org.throughline.web.improvement.room.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.themes.Theme;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.room.Answer;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Rooms;
import org.throughline.web.pages.DayTyped;
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

    /** What was typed into the form. */
    record Typed(String id, String title, String about, String asAt, String opens, String closes, List<String> themes) {

        static Typed of(Map<String, List<String>> fields) {
            return new Typed(
                    first(fields, "id"),
                    first(fields, "title"),
                    first(fields, "about"),
                    first(fields, "asAt"),
                    first(fields, "opens"),
                    first(fields, "closes"),
                    fields.getOrDefault("themes", List.of()));
        }

        private static String first(Map<String, List<String>> fields, String name) {
            return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
        }

        Set<Theme> chosen() {
            var names = Arrays.stream(Theme.values()).map(Theme::name).collect(Collectors.toSet());
            var chosen = EnumSet.noneOf(Theme.class);
            themes.stream().filter(names::contains).map(Theme::valueOf).forEach(chosen::add);
            return chosen;
        }
    }

    @ModelAttribute("typed")
    Typed typed(HttpServletRequest request) {
        return Typed.of(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    @GetMapping(FORM)
    String form(HttpServletRequest request, Model model) {
        var typed = kept.waiting(sights.current(), request)
                .map(Typed::of)
                .orElseGet(() -> new Typed(UUID.randomUUID().toString(), "", "", "", "", "", List.of()));
        return form(typed, List.of(), model);
    }

    private static String form(Typed typed, List<FormError> errors, Model model) {
        model.addAttribute(
                "page",
                new RoomViews.Form(
                        typed.id,
                        typed.title,
                        typed.about,
                        typed.asAt,
                        typed.opens,
                        typed.closes,
                        RoomViews.Form.choices(typed.chosen()),
                        errors));
        return "improvement/room/new";
    }

    @PostMapping(FORM)
    @KeepsText(form = FORM)
    String prepare(
            @ModelAttribute("typed") Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var errors = new ArrayList<FormError>();
        var asAt = day(typed.asAt, "asAt", "Enter the day that the lists of children are of", errors);
        var opens = day(typed.opens, "opens", "Enter the first day of the visit", errors);
        var closes = day(typed.closes, "closes", "Enter the last day of the visit", errors);
        if (typed.title.isBlank()) {
            errors.add(0, new FormError("title", "Enter what the visit is called"));
        }
        var id = Ids.of(typed.id);
        if (errors.isEmpty()) {
            var said = new Room.Said(
                    typed.title,
                    typed.about,
                    typed.chosen(),
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

    private static Optional<LocalDate> day(String typed, String field, String missing, List<FormError> errors) {
        var day = DayTyped.read(typed);
        if (day.isEmpty()) {
            errors.add(new FormError(
                    field, typed.isBlank() ? missing : "“" + typed.strip() + "” is not a day: type it like 27 3 2026"));
        }
        return day;
    }
}
