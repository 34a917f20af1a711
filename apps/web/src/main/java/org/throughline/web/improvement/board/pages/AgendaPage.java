package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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
import org.throughline.web.improvement.board.Agenda;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.trail.Trail;

/** Putting items on the agenda of a meeting, and changing them. */
@Controller
@Needs(Permission.KEEP_PLAN)
class AgendaPage {

    private static final String TEMPLATE = "improvement/board/agenda-form";

    private final Sights sights;
    private final Boards boards;
    private final Agenda agenda;
    private final Trail trail;

    AgendaPage(Sights sights, Boards boards, Agenda agenda, Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.agenda = agenda;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/agenda")
    @Transactional
    public String ask(@PathVariable UUID meeting, Model model) {
        var found = boards.meeting(meeting);
        trail.read(sights.current().actor(), "form of an item of the board's agenda", null, Boards.name(found));
        model.addAttribute("known", false);
        model.addAttribute(
                "page",
                form(
                        found,
                        Boards.address(meeting) + "/agenda",
                        Form.of("id", UUID.randomUUID().toString())));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/agenda")
    public String add(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = Form.sent(fields);
        var kept = agenda.keep(sights.current().actor(), meeting, Typed.id(sent.value("id")), read(sent));
        model.addAttribute("known", false);
        return answer(kept, found, Boards.address(meeting) + "/agenda", sent, model, response, next);
    }

    @GetMapping(Boards.HOME + "/agenda/{item}")
    @Transactional
    public String change(@PathVariable UUID item, Model model) {
        var found = agenda.find(item).orElseThrow(Boards::absent);
        var meeting = boards.meeting(found.meeting());
        trail.read(sights.current().actor(), "form of an item of the board's agenda", null, found.title());
        model.addAttribute("known", true);
        model.addAttribute(
                "page",
                form(
                        meeting,
                        Boards.HOME + "/agenda/" + item,
                        Form.of(
                                "place", String.valueOf(found.place()),
                                "title", found.title(),
                                "asked", found.asked(),
                                "open", found.open() ? "yes" : "")));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/agenda/{item}")
    public String change(
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = agenda.find(item).orElseThrow(Boards::absent);
        var sent = Form.sent(fields);
        var who = sights.current().actor();
        var kept = sent.value("action").equals("take-out")
                ? agenda.takeOut(who, found)
                : agenda.keep(who, found.meeting(), item, read(sent));
        model.addAttribute("known", true);
        return answer(
                kept, boards.meeting(found.meeting()), Boards.HOME + "/agenda/" + item, sent, model, response, next);
    }

    private static Agenda.Sent read(Form sent) {
        return new Agenda.Sent(sent.value("place"), sent.value("title"), sent.value("asked"), sent.ticked("open"));
    }

    private static String answer(
            Kept kept,
            Meeting meeting,
            String action,
            Form sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return Boards.answer(
                kept,
                "The agenda is kept.",
                Boards.address(meeting.id()) + "#agenda",
                next,
                errors -> form(meeting, action, sent.with(errors)),
                TEMPLATE,
                model,
                response);
    }

    private static FormView form(Meeting meeting, String action, Form form) {
        return new FormView(
                "Item of the agenda",
                Boards.name(meeting),
                Boards.address(meeting.id()),
                "The meeting",
                action,
                form,
                Map.of());
    }
}
