package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Attendance;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Marking who came to a meeting. */
@Controller
@Needs(Permission.KEEP_PLAN)
class AttendancePage {

    private static final String STATE = "state-";
    private static final String STOOD_IN = "stood-in-";

    private final Sights sights;
    private final Boards boards;
    private final Attendance attendance;
    private final Trail trail;

    AttendancePage(Sights sights, Boards boards, Attendance attendance, Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.attendance = attendance;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/attendance")
    @Transactional
    public String ask(@PathVariable UUID meeting, Model model) {
        var found = boards.meeting(meeting);
        trail.read(sights.current().actor(), "form of the board's attendance", null, Boards.name(found));
        var values = new LinkedHashMap<String, String>();
        attendance.of(meeting).forEach((member, mark) -> {
            values.put(STATE + member, mark.state().name());
            values.put(STOOD_IN + member, mark.stoodIn());
        });
        return show(found, new Form(values, List.of()), model);
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/attendance")
    public String mark(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = new LinkedHashMap<UUID, Attendance.Sent>();
        fields.keySet().stream()
                .filter(field -> field.startsWith(STATE) || field.startsWith(STOOD_IN))
                .map(field -> field.substring((field.startsWith(STATE) ? STATE : STOOD_IN).length()))
                .distinct()
                .forEach(member -> Typed.someId(member)
                        .ifPresent(id -> sent.put(
                                id,
                                new Attendance.Sent(
                                        fields.getOrDefault(STATE + member, ""),
                                        fields.getOrDefault(STOOD_IN + member, "")))));
        return switch (attendance.keep(sights.current().actor(), meeting, sent)) {
            case Kept.Done _ -> {
                next.addFlashAttribute("banner", "The attendance is kept.");
                yield "redirect:" + Boards.address(meeting) + "#attendance";
            }
            case Kept.Refused(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(found, Form.sent(fields).with(errors), model);
            }
        };
    }

    private String show(Meeting meeting, Form form, Model model) {
        var members = attendance.expected(meeting).stream()
                .map(member -> new Option(
                        member.id().toString(), "%s, %s, %s".formatted(member.name(), member.role(), member.agency())))
                .toList();
        model.addAttribute(
                "page",
                new FormView(
                        "Who came",
                        Boards.name(meeting),
                        Boards.address(meeting.id()),
                        "The meeting",
                        Boards.address(meeting.id()) + "/attendance",
                        form,
                        Map.of("members", members)));
        return "improvement/board/attendance";
    }
}
