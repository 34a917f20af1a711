package org.throughline.web.insight.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.CouncilMeasures;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Steps;
import org.throughline.web.insight.Window;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** Where the limits of a measure's chart begin anew: the steps with their reasons, recording one, and taking one back. */
@Controller
@Needs(Permission.KEEP_MEASURES)
class StepsPage {

    private static final int LONGEST = 500;

    private final Sights sights;
    private final CouncilMeasures measures;
    private final Counts counts;
    private final Steps steps;
    private final KeptPosts kept;
    private final Trail trail;

    StepsPage(Sights sights, CouncilMeasures measures, Counts counts, Steps steps, KeptPosts kept, Trail trail) {
        this.sights = sights;
        this.measures = measures;
        this.counts = counts;
        this.steps = steps;
        this.kept = kept;
        this.trail = trail;
    }

    @GetMapping("/measures/{measure}/steps")
    @Transactional
    public String show(@PathVariable String measure, HttpServletRequest request, Model model) {
        var found = named(measure);
        var who = sights.current();
        trail.read(who.actor(), "steps of a measure", null, found.code().value());
        var waiting = kept.waiting(who, request).map(Fields::new);
        return drawn(found, waiting.orElseGet(Fields::of), waiting.isPresent(), List.of(), model);
    }

    @PostMapping("/measures/{measure}/steps")
    @KeepsText(form = "/measures/{measure}/steps")
    @Transactional
    public String put(
            @PathVariable String measure,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = named(measure);
        var typed = new Fields(sent);
        var month = months().stream()
                .filter(one -> one.toString().equals(typed.get("month")))
                .findFirst();
        var why = typed.get("why").strip();
        var errors = new ArrayList<FormError>();
        if (month.isEmpty()) {
            errors.add(new FormError("month", "Select the first month of the new way of working"));
        }
        reason(why, "why", "Say what changed in the work, so that others can judge the step")
                .ifPresent(errors::add);
        if (errors.isEmpty() && !steps.put(sights.current(), typed.id(), found.code(), month.orElseThrow(), why)) {
            errors.add(new FormError("month", "A step from this month is recorded already. Withdraw it first"));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drawn(found, typed, false, errors, model);
        }
        next.addFlashAttribute("banner", "The step is recorded.");
        return "redirect:/measures/" + found.code() + "/steps";
    }

    @PostMapping("/measures/{measure}/steps/{step}/withdraw")
    @KeepsText(form = "/measures/{measure}/steps")
    @Transactional
    public String withdraw(
            @PathVariable String measure,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = named(measure);
        var put = steps.history(found.code()).stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow(StepsPage::notFound);
        var error = reason(reason.strip(), "reason-" + step, "Say why the step is withdrawn");
        if (error.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drawn(
                    found, Fields.of("step", step.toString(), "reason", reason), false, List.of(error.get()), model);
        }
        steps.withdraw(sights.current(), put, reason.strip());
        next.addFlashAttribute("banner", "The step is withdrawn. It stays on this page with both reasons.");
        return "redirect:/measures/" + found.code() + "/steps";
    }

    private static Optional<FormError> reason(String typed, String field, String ask) {
        if (typed.isEmpty()) {
            return Optional.of(new FormError(field, ask));
        }
        return typed.length() > LONGEST
                ? Optional.of(new FormError(field, "Type no more than %d characters".formatted(LONGEST)))
                : Optional.empty();
    }

    private String drawn(Measure found, Fields typed, boolean unsent, List<FormError> errors, Model model) {
        model.addAttribute(
                "page", StepsView.of(found.definition(), steps.history(found.code()), months(), typed, unsent, errors));
        return "insight/steps";
    }

    /** Those of the chart but the first, the latest first. */
    private List<YearMonth> months() {
        var months = counts.windows().stream()
                .filter(window -> window.kind() == Window.Kind.MONTH)
                .map(Window::month)
                .toList();
        return months.isEmpty() ? List.of() : months.subList(1, months.size()).reversed();
    }

    private Measure named(String measure) {
        return measures.now().named(new MeasureCode(measure)).orElseThrow(StepsPage::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
