package org.throughline.web.improvement.room.pages;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.improvement.room.ChildList;
import org.throughline.web.improvement.room.ChildLists;
import org.throughline.web.improvement.room.Papers;
import org.throughline.web.improvement.room.Room;
import org.throughline.web.improvement.room.Rooms;
import org.throughline.web.improvement.room.ShownChildren;
import org.throughline.web.improvement.room.Talk;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Pages;
import org.throughline.web.trail.Trail;

/** The room as its guests see it: read-only, from its first day to its last, and every look is in the trail. */
@Controller
@Needs(Permission.VIEW_IN_ROOM)
class GuestPage {

    private final Entrance entrance;
    private final Rooms rooms;
    private final ChildLists lists;
    private final ShownChildren children;
    private final Papers papers;
    private final Talk talk;
    private final Trail trail;

    GuestPage(
            Entrance entrance,
            Rooms rooms,
            ChildLists lists,
            ShownChildren children,
            Papers papers,
            Talk talk,
            Trail trail) {
        this.entrance = entrance;
        this.rooms = rooms;
        this.lists = lists;
        this.children = children;
        this.papers = papers;
        this.talk = talk;
        this.trail = trail;
    }

    @GetMapping("/room")
    String enter(Model model) {
        var open = rooms.openTo(entrance.who().actor().id());
        if (open.size() == 1) {
            return "redirect:/room/" + open.getFirst().id();
        }
        model.addAttribute(
                "page",
                new GuestView.Entrance(open.stream()
                        .map(room -> new GuestView.Door(room.title(), "/room/" + room.id(), RoomBar.days(room)))
                        .toList()));
        return "improvement/room/entrance";
    }

    @GetMapping("/room/{room}")
    @Transactional
    public String show(@PathVariable UUID room, Model model) {
        var found = entrance.openToGuest(room);
        var who = entrance.who();
        trail.readIn(room, who.actor(), "inspection room", found.title());
        var here = "/room/" + room;
        var questions = talk.questions(room);
        model.addAttribute(
                "page",
                new GuestView(
                        found.title(),
                        found.about(),
                        RoomViews.themes(found),
                        "Open to you from " + RoomBar.days(found) + ". What you see and open here is recorded.",
                        Days.inWords(found.asAt()),
                        found.lists() == Room.Lists.READY ? RoomViews.lines(here, lists.sizes(who, room)) : List.of(),
                        children.in(room).stream()
                                .filter(one -> one.out().isEmpty())
                                .map(one -> new GuestView.Shown(
                                        one.knownBy(),
                                        "/children/" + one.child().value(),
                                        Days.inWords(one.putIn())))
                                .toList(),
                        children.requests(room).stream()
                                .filter(request -> !request.answer().isEmpty()
                                        || request.answered().isEmpty())
                                .map(request -> new GuestView.Asked(
                                        request.knownBy(),
                                        request.answered().isEmpty()
                                                ? "Asked for on " + Days.inWords(request.asked())
                                                : "Not shown: " + request.answer()))
                                .toList(),
                        papers.in(room).stream()
                                .filter(paper -> paper.out().isEmpty())
                                .map(paper -> PapersPage.document(paper, here))
                                .toList(),
                        talk.contacts(room),
                        here + "/questions",
                        Days.count(questions.size(), "question", "questions") + " asked, "
                                + questions.stream()
                                        .filter(question -> !question.answers().isEmpty())
                                        .count()
                                + " answered"));
        return "improvement/room/guest";
    }

    @GetMapping("/room/{room}/lists/{list}")
    @Transactional
    public String list(
            @PathVariable UUID room,
            @PathVariable ChildList list,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = entrance.openToGuest(room);
        var who = entrance.who();
        trail.readIn(room, who.actor(), "list of an inspection room", found.title() + ": " + list.words());
        var shown = children.in(room).stream()
                .filter(one -> one.out().isEmpty())
                .map(ShownChildren.Shown::child)
                .collect(Collectors.toSet());
        model.addAttribute(
                "page",
                ListView.of(
                        found,
                        list,
                        "/room/" + room,
                        Math.max(1, page),
                        lists.sizes(who, room).getOrDefault(list, 0),
                        offset -> lists.page(who, room, list, offset, Pages.SIZE),
                        child -> shown.contains(child) ? "/children/" + child.value() : "",
                        waiting(room)));
        return "improvement/room/list";
    }

    private Set<PersonId> waiting(UUID room) {
        return children.requests(room).stream()
                .filter(request -> request.answered().isEmpty())
                .map(ShownChildren.Request::child)
                .collect(Collectors.toSet());
    }

    @PostMapping("/room/{room}/lists/{list}/ask")
    String ask(
            @PathVariable UUID room,
            @PathVariable ChildList list,
            @RequestParam UUID record,
            @RequestParam(defaultValue = "1") int page,
            RedirectAttributes next) {
        children.ask(entrance.who(), entrance.openToGuest(room), new PersonId(record));
        next.addFlashAttribute("banner", "The record is asked for. It is shown in the room once it is put in.");
        return "redirect:/room/" + room + "/lists/" + list + (page > 1 ? "?page=" + page : "");
    }
}
