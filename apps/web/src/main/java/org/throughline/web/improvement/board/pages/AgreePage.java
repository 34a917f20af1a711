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
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Minutes;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Saying that a later meeting agreed the minutes of an earlier one. */
@Controller
@Needs(Permission.DECIDE_PLAN)
class AgreePage {

    private static final String TEMPLATE = "improvement/board/agree";

    private final Sights sights;
    private final Boards boards;
    private final Minutes minutes;
    private final Trail trail;

    AgreePage(Sights sights, Boards boards, Minutes minutes, Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.minutes = minutes;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/meetings/{meeting}/agree")
    @Transactional
    public String ask(@PathVariable UUID meeting, Model model) {
        var found = boards.meeting(meeting);
        trail.read(sights.current().actor(), "form to agree the board's minutes", null, Boards.name(found));
        model.addAttribute("page", form(found, Form.of(), model));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/meetings/{meeting}/agree")
    public String agree(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = boards.meeting(meeting);
        var sent = Form.sent(fields);
        var seen = sent.value("seen").matches("\\d{1,18}") ? Long.parseLong(sent.value("seen")) : 0;
        return Boards.answer(
                minutes.agree(sights.current().actor(), meeting, sent.value("later"), seen),
                "The minutes are agreed. From now on they stay as they are.",
                Boards.address(meeting) + "#minutes",
                next,
                errors -> form(found, sent.with(errors), model),
                TEMPLATE,
                model,
                response);
    }

    private FormView form(Meeting meeting, Form form, Model model) {
        var text = minutes.of(meeting.id());
        model.addAttribute("words", text.map(Minutes.Text::words).orElse(""));
        model.addAttribute("seen", text.map(it -> String.valueOf(it.number())).orElse("0"));
        return new FormView(
                "Agree the minutes",
                Boards.name(meeting),
                Boards.address(meeting.id()),
                "The meeting",
                Boards.address(meeting.id()) + "/agree",
                form,
                Map.of(
                        "later",
                        minutes.canAgree(meeting).stream()
                                .map(later -> new Option(later.id().toString(), Boards.name(later)))
                                .toList()));
    }
}
