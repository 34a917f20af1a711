package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Agenda;
import org.throughline.web.improvement.board.Decision;
import org.throughline.web.improvement.board.Decisions;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Putting down what the board decided. */
@Controller
@Needs(Permission.KEEP_PLAN)
class DecisionPage {

    private static final String TEMPLATE = "improvement/board/decision-form";

    private final Sights sights;
    private final Boards boards;
    private final Agenda agenda;
    private final Decisions decisions;
    private final KeptPosts kept;
    private final Trail trail;

    DecisionPage(Sights sights, Boards boards, Agenda agenda, Decisions decisions, KeptPosts kept, Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.agenda = agenda;
        this.decisions = decisions;
        this.kept = kept;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/decisions")
    @Transactional
    public String ask(
            @PathVariable UUID meeting, HttpServletRequest request, HttpServletResponse response, Model model) {
        var found = boards.meeting(meeting);
        var who = sights.current();
        trail.read(who.actor(), "form of a decision of the board", null, Boards.name(found));
        var form = kept.waiting(who, request)
                .map(Form::kept)
                .orElseGet(() -> Form.of("id", UUID.randomUUID().toString(), "decidedBy", "The board"));
        model.addAttribute("known", false);
        model.addAttribute("page", form(found, Boards.address(meeting) + "/decisions", closed(found, form, response)));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/decisions")
    @KeepsText(form = Boards.HOME + "/meetings/{meeting}/decisions")
    public String add(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = Form.sent(fields);
        model.addAttribute("known", false);
        var answer = decisions.keep(sights.current().actor(), meeting, Typed.id(sent.value("id")), read(sent));
        return answer(answer, found, Boards.address(meeting) + "/decisions", sent, request, model, response, next);
    }

    @GetMapping(Boards.HOME + "/decisions/{decision}")
    @Transactional
    public String change(
            @PathVariable UUID decision, HttpServletRequest request, HttpServletResponse response, Model model) {
        var found = decisions.find(decision).orElseThrow(Boards::absent);
        var meeting = boards.meeting(found.meeting());
        var who = sights.current();
        trail.read(who.actor(), "form of a decision of the board", null, Boards.name(meeting));
        var form = kept.waiting(who, request).map(Form::kept).orElseGet(() -> standing(found));
        model.addAttribute("known", found.action().isEmpty());
        model.addAttribute(
                "page", form(meeting, Boards.HOME + "/decisions/" + decision, closed(meeting, form, response)));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/decisions/{decision}")
    @KeepsText(form = Boards.HOME + "/decisions/{decision}")
    public String change(
            @PathVariable UUID decision,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = decisions.find(decision).orElseThrow(Boards::absent);
        boolean out = fields.getOrDefault("action", "").equals("take-out");
        var sent = out ? standing(found) : Form.sent(fields);
        var who = sights.current().actor();
        model.addAttribute("known", found.action().isEmpty());
        var answer = out ? decisions.takeOut(who, found) : decisions.keep(who, found.meeting(), decision, read(sent));
        return answer(
                answer,
                boards.meeting(found.meeting()),
                Boards.HOME + "/decisions/" + decision,
                sent,
                request,
                model,
                response,
                next);
    }

    private static Form standing(Decision decision) {
        return Form.of(
                "agenda", decision.agenda().map(UUID::toString).orElse(""),
                "what", decision.what(),
                "why", decision.why(),
                "decidedBy", decision.decidedBy(),
                "open", decision.open() ? "yes" : "");
    }

    private static Decisions.Sent read(Form sent) {
        return new Decisions.Sent(
                sent.value("agenda"),
                sent.value("what"),
                sent.value("why"),
                sent.value("decidedBy"),
                sent.ticked("open"));
    }

    private static Form closed(Meeting meeting, Form form, HttpServletResponse response) {
        if (meeting.agreed().isEmpty()) {
            return form;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return form.with(List.of(new FormError("what", Meetings.CLOSED)));
    }

    private String answer(
            Kept answer,
            Meeting meeting,
            String action,
            Form sent,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (answer instanceof Kept.Done) {
            kept.forget(request, request.getRequestURI());
        }
        return Boards.answer(
                answer,
                "The decision is kept.",
                Boards.address(meeting.id()) + "#decisions",
                next,
                errors -> form(meeting, action, sent.with(errors)),
                TEMPLATE,
                model,
                response);
    }

    private FormView form(Meeting meeting, String action, Form form) {
        var items = Stream.concat(
                        Stream.of(new Option("", "None")),
                        agenda.of(meeting.id()).stream()
                                .map(item -> new Option(item.id().toString(), item.place() + ". " + item.title())))
                .toList();
        return new FormView(
                "A decision",
                Boards.name(meeting),
                Boards.address(meeting.id()),
                "The meeting",
                action,
                form,
                Map.of("agenda", items));
    }
}
