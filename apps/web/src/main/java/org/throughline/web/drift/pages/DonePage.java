package org.throughline.web.drift.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Sights;
import org.throughline.web.drift.Decision.Action;
import org.throughline.web.drift.Doing;
import org.throughline.web.drift.Doing.Answer;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** Saying that an action of a decision was done: by whoever records work for the child. */
@Controller
@OnChild(Act.WRITE)
class DonePage {

    private static final String FORM = "/children/{child}/drift/decisions/{decision}/actions/{n}/done";

    private final Sights sights;
    private final People people;
    private final Doing doing;
    private final KeptPosts kept;
    private final Trail trail;
    private final Clock clock;

    DonePage(Sights sights, People people, Doing doing, KeptPosts kept, Trail trail, Clock clock) {
        this.sights = sights;
        this.people = people;
        this.doing = doing;
        this.kept = kept;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(FORM)
    @Transactional
    public String ask(
            @PathVariable UUID child,
            @PathVariable UUID decision,
            @PathVariable int n,
            HttpServletRequest request,
            Model model) {
        var who = sights.current();
        var fields = kept.waiting(who, request)
                .map(Fields::new)
                .orElseGet(() -> Fields.of("day", Days.inWords(LocalDate.now(clock))));
        trail.read(who.actor(), "form for an action done", new PersonId(child), "");
        return draw(new PersonId(child), decision, action(child, decision, n), fields, List.of(), model);
    }

    @PostMapping(FORM)
    @KeepsText(form = FORM)
    public String done(
            @PathVariable UUID child,
            @PathVariable UUID decision,
            @PathVariable int n,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var person = new PersonId(child);
        var action = action(child, decision, n);
        var fields = new Fields(typed);
        return switch (doing.done(sights.current(), person, decision, n, fields.day("day"), fields.get("words"))) {
            case Answer.Kept _ -> {
                next.addFlashAttribute("banner", "It is kept that the action was done");
                yield "redirect:" + Words.child(person);
            }
            case Answer.Refused(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield draw(person, decision, action, fields, errors, model);
            }
            case Answer.SaidBefore _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield draw(
                        person,
                        decision,
                        action(child, decision, n),
                        fields,
                        List.of(new FormError(
                                "words",
                                "Not kept: somebody said before that it was done. Record what is more to say as a visit or"
                                        + " note of the child")),
                        model);
            }
        };
    }

    private String draw(
            PersonId child, UUID decision, Action action, Fields fields, List<FormError> errors, Model model) {
        var name = people.unjudged(List.of(child)).stream()
                .findFirst()
                .map(Profile::name)
                .orElseThrow(DonePage::absent);
        model.addAttribute(
                "page",
                DoneView.of(
                        name,
                        Words.child(child),
                        Words.done(child, decision, action.n()),
                        action,
                        fields,
                        errors,
                        LocalDate.now(clock)));
        return "drift/done";
    }

    private Action action(UUID child, UUID decision, int n) {
        return doing.action(new PersonId(child), decision, n).orElseThrow(DonePage::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
