package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.plan.Answer;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Plan;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** What is the same for every form of the plan: showing it, and what follows from the answer to it. */
@Component
class Asking {

    private static final String FORM = "improvement/plan/form";

    private final Sights sights;
    private final ImprovementPlan plan;
    private final KeptPosts kept;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Asking(Sights sights, ImprovementPlan plan, KeptPosts kept, Trail trail, TransactionTemplate transaction) {
        this.sights = sights;
        this.plan = plan;
        this.kept = kept;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Draws a form from what stands in its boxes and what was answered to it. */
    interface Drawn extends BiFunction<Fields, Form.Trouble, FormView> {}

    /** The form, with what its boxes hold at first, or what was typed before signing in again. */
    String show(HttpServletRequest request, Fields first, Drawn form, Model model) {
        var who = sights.current();
        var fields = kept.waiting(who, request).map(Fields::new).orElse(first);
        var page = form.apply(fields, Form.Trouble.NONE);
        transaction.executeWithoutResult(_ ->
                trail.read(who.actor(), "form of the improvement plan", null, page.title() + ", " + page.action()));
        model.addAttribute("page", page);
        return FORM;
    }

    /** Where a form leads: on, where it was done; back to itself with all that was typed, where it was not. */
    record Sent(Fields fields, Drawn form, String firstBox, String done, String next) {}

    String answer(Answer answer, Sent sent, Model model, HttpServletResponse response, RedirectAttributes next) {
        return switch (answer) {
            case Answer.Done _ -> {
                next.addFlashAttribute("banner", sent.done());
                yield "redirect:" + sent.next();
            }
            case Answer.Absent _ -> throw absent();
            case Answer.Refused _ -> again(HttpStatus.UNPROCESSABLE_CONTENT, answer, sent, model, response);
            case Answer.Overtaken _ -> again(HttpStatus.CONFLICT, answer, sent, model, response);
            case Answer.NotTheirs _ -> again(HttpStatus.FORBIDDEN, answer, sent, model, response);
        };
    }

    /** The same, where boxes do not hold what they should: then nothing is asked of the plan. */
    String answer(
            List<FormError> errors,
            Supplier<Answer> act,
            Sent sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return answer(errors.isEmpty() ? act.get() : new Answer.Refused(errors), sent, model, response, next);
    }

    private static String again(
            HttpStatus status, Answer answer, Sent sent, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("page", sent.form().apply(sent.fields(), Form.Trouble.of(answer, sent.firstBox())));
        return FORM;
    }

    Item item(UUID item) {
        return now().find(item).orElseThrow(Asking::absent);
    }

    Plan now() {
        return plan.now();
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
