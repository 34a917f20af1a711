package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletRequest;
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
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Minutes;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** Writing the minutes of a meeting, and putting something right under them once they are agreed. */
@Controller
@Needs(Permission.KEEP_PLAN)
class MinutesPage {

    private static final String TEMPLATE = "improvement/board/minutes";

    private final Sights sights;
    private final Boards boards;
    private final Minutes minutes;
    private final KeptPosts kept;
    private final Trail trail;

    MinutesPage(Sights sights, Boards boards, Minutes minutes, KeptPosts kept, Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.minutes = minutes;
        this.kept = kept;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/minutes")
    @Transactional
    public String ask(
            @PathVariable UUID meeting, HttpServletRequest request, HttpServletResponse response, Model model) {
        var found = boards.meeting(meeting);
        var who = sights.current();
        trail.read(who.actor(), "form of the board's minutes", null, Boards.name(found));
        var standing = minutes.of(meeting);
        var form = kept.waiting(who, request)
                .map(Form::kept)
                .orElseGet(() -> Form.of(
                        "words", standing.map(Minutes.Text::words).orElse(""),
                        "over",
                                standing.map(text -> String.valueOf(text.number()))
                                        .orElse("0")));
        if (found.agreed().isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(found, form.with(List.of(new FormError("words", Meetings.CLOSED))), model);
        }
        return show(found, form, model);
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/minutes")
    @KeepsText(form = Boards.HOME + "/meetings/{meeting}/minutes")
    public String write(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = Form.sent(fields);
        var over = sent.value("over").matches("\\d{1,18}") ? Long.parseLong(sent.value("over")) : 0;
        return switch (minutes.keep(sights.current().actor(), meeting, over, sent.value("words"))) {
            case Kept.Done _ -> {
                kept.forget(request, request.getRequestURI());
                next.addFlashAttribute("banner", "The minutes are kept as a draft.");
                yield "redirect:" + Boards.address(meeting) + "#minutes";
            }
            case Kept.Refused(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(found, sent.with(errors), model);
            }
        };
    }

    /** Under what was typed stands what somebody else has written since. */
    private String show(Meeting meeting, Form form, Model model) {
        var standing = minutes.of(meeting.id());
        boolean overtaken = standing.filter(
                        text -> !String.valueOf(text.number()).equals(form.value("over")))
                .isPresent();
        var values = new LinkedHashMap<>(form.values());
        values.put("over", standing.map(text -> String.valueOf(text.number())).orElse("0"));
        model.addAttribute(
                "other", overtaken ? standing.map(Minutes.Text::words).orElse("") : "");
        model.addAttribute(
                "otherBy",
                overtaken
                        ? standing.map(text -> text.by() + ", "
                                        + Days.inWords(text.at().toInstant()))
                                .orElse("")
                        : "");
        model.addAttribute(
                "page",
                new FormView(
                        "Minutes",
                        Boards.name(meeting),
                        Boards.address(meeting.id()),
                        "The meeting",
                        Boards.address(meeting.id()) + "/minutes",
                        new Form(values, form.errors()),
                        Map.of()));
        return TEMPLATE;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/note")
    @Transactional
    public String askNote(@PathVariable UUID meeting, HttpServletRequest request, Model model) {
        var found = boards.meeting(meeting);
        var who = sights.current();
        trail.read(who.actor(), "form of a note under the board's minutes", null, Boards.name(found));
        var form = kept.waiting(who, request)
                .map(Form::kept)
                .orElseGet(() -> Form.of("id", UUID.randomUUID().toString()));
        model.addAttribute("page", note(found, form));
        return "improvement/board/note";
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/note")
    @KeepsText(form = Boards.HOME + "/meetings/{meeting}/note")
    public String addNote(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = Form.sent(fields);
        var answer = minutes.note(sights.current().actor(), meeting, Typed.id(sent.value("id")), sent.value("words"));
        if (answer instanceof Kept.Done) {
            kept.forget(request, request.getRequestURI());
        }
        return Boards.answer(
                answer,
                "The note stands under the minutes.",
                Boards.address(meeting) + "#minutes",
                next,
                errors -> note(found, sent.with(errors)),
                "improvement/board/note",
                model,
                response);
    }

    private static FormView note(Meeting meeting, Form form) {
        return new FormView(
                "Put something right under the minutes",
                Boards.name(meeting),
                Boards.address(meeting.id()),
                "The meeting",
                Boards.address(meeting.id()) + "/note",
                form,
                Map.of());
    }
}
