package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Planning a meeting, moving it, and saying that it was held. */
@Controller
@Needs(Permission.KEEP_PLAN)
class MeetingFormPage {

    private static final String TEMPLATE = "improvement/board/meeting-form";
    private static final String NEW = Boards.HOME + "/meetings/new";

    private final Sights sights;
    private final Boards boards;
    private final Meetings meetings;
    private final Members members;
    private final Trail trail;

    MeetingFormPage(Sights sights, Boards boards, Meetings meetings, Members members, Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.meetings = meetings;
        this.members = members;
        this.trail = trail;
    }

    @GetMapping(NEW)
    @Transactional
    public String ask(Model model) {
        trail.read(sights.current().actor(), "form of a new meeting of the board", null, "");
        model.addAttribute(
                "page",
                form(
                        "Plan a meeting",
                        NEW,
                        Boards.HOME,
                        Form.of("id", UUID.randomUUID().toString(), "state", "PLANNED")));
        return TEMPLATE;
    }

    @PostMapping(NEW)
    public String add(
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return keep(
                "Plan a meeting",
                NEW,
                Boards.HOME,
                Typed.id(fields.getOrDefault("id", "")),
                Form.sent(fields),
                model,
                response,
                next);
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/change")
    @Transactional
    public String ask(@PathVariable UUID meeting, Model model) {
        var found = boards.meeting(meeting);
        trail.read(sights.current().actor(), "form of a meeting of the board", null, Boards.name(found));
        model.addAttribute(
                "page",
                form(
                        Boards.name(found),
                        Boards.address(meeting) + "/change",
                        Boards.address(meeting),
                        Form.of(
                                "day", Days.inWords(found.day()),
                                "place", found.place(),
                                "chair", found.chair().map(UUID::toString).orElse(""),
                                "state", found.state().name())));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/change")
    public String change(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        return keep(
                Boards.name(found),
                Boards.address(meeting) + "/change",
                Boards.address(meeting),
                meeting,
                Form.sent(fields),
                model,
                response,
                next);
    }

    private String keep(
            String title,
            String action,
            String back,
            UUID id,
            Form sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var kept = meetings.keep(
                sights.current().actor(),
                id,
                new Meetings.Sent(sent.value("day"), sent.value("place"), sent.value("chair"), sent.value("state")));
        return Boards.answer(
                kept,
                "The meeting is kept.",
                Boards.address(id),
                next,
                errors -> form(title, action, back, sent.with(errors)),
                TEMPLATE,
                model,
                response);
    }

    private FormView form(String title, String action, String back, Form form) {
        var chairs = Stream.concat(
                        Stream.of(new Option("", "Not known yet")),
                        members.all().stream()
                                .map(member ->
                                        new Option(member.id().toString(), member.name() + ", " + member.role())))
                .toList();
        var states = Arrays.stream(Meeting.State.values())
                .map(state -> new Option(state.name(), state.words()))
                .toList();
        return new FormView(
                title,
                "The board",
                back,
                back.equals(Boards.HOME) ? "The board" : "The meeting",
                action,
                form,
                Map.of("chair", chairs, "state", states));
    }
}
