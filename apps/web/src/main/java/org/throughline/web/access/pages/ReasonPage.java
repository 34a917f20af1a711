package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Children;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Openings;
import org.throughline.web.access.Sights;
import org.throughline.web.access.Verdict;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** Asks for the reason that opens a record which is not the person's own to open without a word. */
@Controller
class ReasonPage {

    private final Sights sights;
    private final ObjectProvider<Children> children;
    private final Openings openings;
    private final KeptPosts kept;

    ReasonPage(Sights sights, ObjectProvider<Children> children, Openings openings, KeptPosts kept) {
        this.sights = sights;
        this.children = children;
        this.openings = openings;
        this.kept = kept;
    }

    @OnChild(value = Act.VIEW, asksReason = true)
    @GetMapping("/children/{child}/reason")
    String ask(@PathVariable UUID child, HttpServletRequest request, Model model) {
        var waiting = kept.waiting(sights.current(), request).map(Fields::new).orElseGet(Fields::of);
        return switch (verdict(child)) {
            case Verdict.Allowed _ -> record(child);
            case Verdict.NeedsReason _ -> form(child, false, waiting.get("reason"), List.of(), model);
            case Verdict.NeedsBreakGlass _ -> form(child, true, waiting.get("reason"), List.of(), model);
            case Verdict.Refused _, Verdict.Absent _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @OnChild(value = Act.VIEW, asksReason = true)
    @PostMapping("/children/{child}/reason")
    @KeepsText(form = "/children/{child}/reason")
    String give(
            @PathVariable UUID child,
            @RequestParam String reason,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = new PersonId(child);
        var who = sights.current();
        boolean restricted = verdict(child) instanceof Verdict.NeedsBreakGlass;
        return switch (openings.give(who, id, children.getObject().relations(who, id), reason)) {
            case Openings.Outcome.Opened _ -> {
                kept.forget(request, request.getRequestURI());
                yield record(child);
            }
            case Openings.Outcome.Refused(var why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(child, restricted, reason, List.of(new FormError("reason", why)), model);
            }
            case Openings.Outcome.Absent _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Verdict verdict(UUID child) {
        var id = new PersonId(child);
        var who = sights.current();
        return who.judge(id, children.getObject().relations(who, id), Act.VIEW);
    }

    private static String record(UUID child) {
        return "redirect:/children/" + child;
    }

    private static String form(UUID child, boolean restricted, String reason, List<FormError> errors, Model model) {
        model.addAttribute(
                "page", new ReasonView("/children/" + child + "/reason", "/home", restricted, reason, errors));
        return "access/reason";
    }
}
