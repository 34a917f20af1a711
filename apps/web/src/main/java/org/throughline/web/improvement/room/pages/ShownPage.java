package org.throughline.web.improvement.room.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.journey.PersonId;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.improvement.room.Answer;
import org.throughline.web.improvement.room.ChildList;
import org.throughline.web.improvement.room.ChildLists;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.ShownChildren;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Pages;
import org.throughline.web.trail.Trail;

/** The lists of children of a room and the records in it, for managers who may show them. */
@Controller
@Needs(Permission.SHOW_IN_ROOM)
class ShownPage {

    private static final String RECORDS = "/rooms/{room}/records";

    private final Entrance entrance;
    private final ChildLists lists;
    private final ShownChildren shown;
    private final KeptPosts kept;
    private final Trail trail;

    ShownPage(Entrance entrance, ChildLists lists, ShownChildren shown, KeptPosts kept, Trail trail) {
        this.entrance = entrance;
        this.lists = lists;
        this.shown = shown;
        this.kept = kept;
        this.trail = trail;
    }

    @GetMapping("/rooms/{room}/lists")
    String lists(@PathVariable UUID room, Model model) {
        var found = entrance.room(room);
        boolean ready = found.lists() == Room.Lists.READY;
        model.addAttribute(
                "page",
                new RoomViews.Lists(
                        entrance.bar(found),
                        Days.inWords(found.asAt()),
                        switch (found.lists()) {
                            case NONE -> "They are not made yet.";
                            case WORKING ->
                                "They are being made from every child’s record, which takes up to a minute or two."
                                        + " You can leave this page.";
                            case READY -> "";
                            case INTERRUPTED -> "The service stopped while they were made. Make them again.";
                        },
                        found.lists() == Room.Lists.WORKING,
                        ready,
                        ready
                                ? RoomViews.lines(RoomBar.address(found), lists.sizes(entrance.who(), room))
                                : List.of()));
        return "improvement/room/lists";
    }

    @PostMapping("/rooms/{room}/lists")
    String make(@PathVariable UUID room) {
        lists.make(entrance.who().actor(), entrance.room(room));
        return "redirect:/rooms/" + room + "/lists";
    }

    @GetMapping("/rooms/{room}/lists/{list}")
    @Transactional
    public String list(
            @PathVariable UUID room,
            @PathVariable ChildList list,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = entrance.room(room);
        var who = entrance.who();
        trail.readIn(room, who.actor(), "list of an inspection room", found.title() + ": " + list.words());
        model.addAttribute(
                "page",
                ListView.of(
                        found,
                        list,
                        RoomBar.address(found),
                        Math.max(1, page),
                        lists.sizes(who, room).getOrDefault(list, 0),
                        offset -> lists.page(who, room, list, offset, Pages.SIZE),
                        child -> "",
                        Set.of()));
        return "improvement/room/list";
    }

    @GetMapping(RECORDS)
    @Transactional
    public String records(@PathVariable UUID room, HttpServletRequest request, Model model) {
        var waiting = kept.waiting(entrance.who(), request).map(Fields::new).orElseGet(Fields::of);
        return records(entrance.room(room), waiting.firsts(), List.of(), model);
    }

    private String records(Room room, Map<String, String> typed, List<FormError> errors, Model model) {
        var who = entrance.who();
        trail.readIn(room.id(), who.actor(), "records of an inspection room", room.title());
        var hidden = who.hidden();
        model.addAttribute(
                "page",
                new RoomViews.Records(
                        entrance.bar(room),
                        shown.requests(room.id()).stream()
                                .filter(request -> !hidden.contains(request.child()))
                                .map(request -> asked(request, typed, errors))
                                .toList(),
                        shown.in(room.id()).stream()
                                .filter(one -> !hidden.contains(one.child()))
                                .map(ShownPage::record)
                                .toList(),
                        typed,
                        errors));
        return "improvement/room/records";
    }

    private static RoomViews.Records.Asked asked(
            ShownChildren.Request request, Map<String, String> typed, List<FormError> errors) {
        var answer = request.answered()
                .map(at -> (request.answer().isEmpty() ? "Put in" : "Not shown: " + request.answer()) + ", "
                        + Days.inWords(at))
                .orElse("");
        var field = "request-" + request.id();
        return new RoomViews.Records.Asked(
                request.id().toString(),
                request.knownBy(),
                "Asked for by " + request.by() + " on " + Days.inWords(request.asked()),
                answer,
                FormError.at(errors, field),
                typed.getOrDefault(field, ""));
    }

    private static RoomViews.Records.Shown record(ShownChildren.Shown one) {
        return new RoomViews.Records.Shown(
                one.child().value().toString(),
                one.knownBy(),
                "Put in by " + one.by() + " on " + Days.inWords(one.putIn())
                        + one.out()
                                .map(at -> ", taken out on " + Days.inWords(at))
                                .orElse(""),
                one.why(),
                one.out().isEmpty() ? "/children/" + one.child().value() : "");
    }

    @PostMapping("/rooms/{room}/records")
    @KeepsText(form = RECORDS)
    @Transactional
    public String putIn(
            @PathVariable UUID room,
            @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletRequest sent,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = entrance.room(room);
        return answered(
                shown.putIn(entrance.who(), found, child, why),
                found,
                Map.of("child", child, "why", why),
                "The record stands in the room.",
                model,
                sent,
                response,
                next);
    }

    @PostMapping("/rooms/{room}/requests/{request}")
    @KeepsText(form = RECORDS)
    @Transactional
    public String answer(
            @PathVariable UUID room,
            @PathVariable UUID request,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest sent,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = entrance.room(room);
        var put = typed.getOrDefault("put", "");
        var why = typed.getOrDefault("request-" + request, "");
        return answered(
                shown.answer(entrance.who(), found, request, put.equals("in"), why),
                found,
                Map.of("request-" + request, why),
                put.equals("in") ? "The record stands in the room." : "The guest is told why it is not shown.",
                model,
                sent,
                response,
                next);
    }

    @PostMapping("/rooms/{room}/records/take-out")
    String takeOut(@PathVariable UUID room, @RequestParam UUID record, RedirectAttributes next) {
        shown.takeOut(entrance.who(), entrance.room(room), new PersonId(record));
        next.addFlashAttribute("banner", "The record is taken out of the room.");
        return "redirect:/rooms/" + room + "/records";
    }

    private String answered(
            Answer answer,
            Room room,
            Map<String, String> typed,
            String done,
            Model model,
            HttpServletRequest sent,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (answer) {
            case Answer.Done() -> {
                kept.forget(sent, "/rooms/" + room.id() + "/records");
                next.addFlashAttribute("banner", done);
                yield "redirect:/rooms/" + room.id() + "/records";
            }
            case Answer.Refused(var field, var words) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield records(room, typed, List.of(new FormError(field, words)), model);
            }
        };
    }
}
