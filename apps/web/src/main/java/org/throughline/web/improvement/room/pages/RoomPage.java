package org.throughline.web.improvement.room.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.improvement.room.Answer;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Rooms;
import org.throughline.web.improvement.room.Talk;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** One room: what it is about, who is invited, whom guests can turn to, and closing it. */
@Controller
@Needs({Permission.KEEP_PLAN, Permission.SHOW_IN_ROOM})
class RoomPage {

    private final Entrance entrance;
    private final Rooms rooms;
    private final Talk talk;

    RoomPage(Entrance entrance, Rooms rooms, Talk talk) {
        this.entrance = entrance;
        this.rooms = rooms;
        this.talk = talk;
    }

    @GetMapping("/rooms/{room}")
    String show(@PathVariable UUID room, Model model) {
        return show(entrance.room(room), Map.of(), List.of(), model);
    }

    private String show(Room room, Map<String, String> typed, List<FormError> errors, Model model) {
        var guests = rooms.guests(room.id());
        var inside = guests.stream()
                .filter(guest -> guest.withdrawn().isEmpty())
                .map(Rooms.Guest::account)
                .collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new RoomViews.Overview(
                        entrance.bar(room),
                        room.about(),
                        RoomViews.themes(room),
                        Days.inWords(room.asAt()),
                        RoomViews.Overview.guests(guests),
                        rooms.invitable().stream()
                                .filter(account -> !inside.contains(account.id()))
                                .map(account -> new RoomViews.Choice(
                                        account.id(), account.name() + " (" + account.userName() + ")", false))
                                .toList(),
                        talk.contacts(room.id()),
                        UUID.randomUUID().toString(),
                        typed,
                        errors));
        return "improvement/room/room";
    }

    @PostMapping("/rooms/{room}/guests")
    String invite(
            @PathVariable UUID room,
            @RequestParam(defaultValue = "") String account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = entrance.room(room);
        return answered(
                rooms.invite(entrance.who().actor(), found, account),
                found,
                Map.of(),
                "They are invited, and can enter from the room’s first day to its last.",
                model,
                response,
                next);
    }

    @PostMapping("/rooms/{room}/guests/withdraw")
    String withdraw(@PathVariable UUID room, @RequestParam(defaultValue = "") String account, RedirectAttributes next) {
        rooms.withdraw(entrance.who().actor(), entrance.room(room), account);
        next.addFlashAttribute("banner", "The invitation is taken back.");
        return "redirect:/rooms/" + room;
    }

    @PostMapping("/rooms/{room}/contacts")
    String contact(
            @PathVariable UUID room,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String reach,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = entrance.room(room);
        return answered(
                talk.addContact(
                        entrance.who().actor(),
                        found,
                        Fields.uuidOf(id).orElseGet(UUID::randomUUID),
                        name,
                        role,
                        reach),
                found,
                Map.of("name", name, "role", role, "reach", reach),
                "The contact stands in the room.",
                model,
                response,
                next);
    }

    @PostMapping("/rooms/{room}/contacts/{contact}/take-out")
    String takeOut(@PathVariable UUID room, @PathVariable UUID contact, RedirectAttributes next) {
        talk.takeOutContact(entrance.who().actor(), entrance.room(room), contact);
        next.addFlashAttribute("banner", "The contact is taken out.");
        return "redirect:/rooms/" + room;
    }

    @PostMapping("/rooms/{room}/close")
    String close(@PathVariable UUID room, RedirectAttributes next) {
        rooms.close(entrance.who().actor(), entrance.room(room));
        next.addFlashAttribute("banner", "The room is closed: nobody who was invited sees anything of it any more.");
        return "redirect:/rooms/" + room;
    }

    private String answered(
            Answer answer,
            Room room,
            Map<String, String> typed,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (answer) {
            case Answer.Done() -> {
                next.addFlashAttribute("banner", done);
                yield "redirect:/rooms/" + room.id();
            }
            case Answer.Refused(var field, var words) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(room, typed, List.of(new FormError(field, words)), model);
            }
        };
    }
}
