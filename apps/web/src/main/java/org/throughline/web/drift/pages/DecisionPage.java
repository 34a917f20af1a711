package org.throughline.web.drift.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.RuleCode;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Sights;
import org.throughline.web.drift.Decision.Kind;
import org.throughline.web.drift.Decisions;
import org.throughline.web.drift.Decisions.Answer;
import org.throughline.web.drift.Decisions.Asked;
import org.throughline.web.drift.Decisions.TypedAction;
import org.throughline.web.drift.Rules;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** Deciding about one thing that is found of a child. */
@Controller
@OnChild(Act.DECIDE)
class DecisionPage {

    private static final String FORM = "/children/{child}/drift/{rule}/decision";

    private final Sights sights;
    private final People people;
    private final Decisions decisions;
    private final Rules rules;
    private final KeptPosts kept;
    private final Trail trail;
    private final Clock clock;

    DecisionPage(
            Sights sights, People people, Decisions decisions, Rules rules, KeptPosts kept, Trail trail, Clock clock) {
        this.sights = sights;
        this.people = people;
        this.decisions = decisions;
        this.rules = rules;
        this.kept = kept;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(FORM)
    @Transactional
    public String ask(@PathVariable UUID child, @PathVariable String rule, HttpServletRequest request, Model model) {
        var who = sights.current();
        var person = new PersonId(child);
        var fields = kept.waiting(who, request)
                .map(Fields::new)
                .orElseGet(() -> Fields.of("id", UUID.randomUUID().toString()));
        trail.read(who.actor(), "form for a decision about drift", person, rule);
        return draw(person, rule, fields, List.of(), "", model);
    }

    @PostMapping(FORM)
    @KeepsText(form = FORM)
    public String decide(
            @PathVariable UUID child,
            @PathVariable String rule,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var who = sights.current();
        var person = new PersonId(child);
        var fields = new Fields(typed);
        if (rules.all().named(new RuleCode(rule)).isEmpty()) {
            throw absent();
        }
        var answer = decisions.decide(who, person, rule, asked(fields));
        return switch (answer) {
            case Answer.Decided _ -> {
                next.addFlashAttribute("banner", "The decision is kept");
                yield "redirect:" + Words.child(person);
            }
            case Answer.Gone _ -> {
                next.addFlashAttribute("banner", "Nothing was decided: it is found no more");
                next.addFlashAttribute(ChildDriftPage.NOT_KEPT, typed(fields));
                yield "redirect:" + Words.child(person);
            }
            case Answer.Refused(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield draw(person, rule, fields, errors, "", model);
            }
            case Answer.Overtaken _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield draw(
                        person,
                        rule,
                        fields,
                        List.of(new FormError(
                                "kind", "Nothing was decided yet: read again what is found, then send it")),
                        "While you were writing, the reasons changed or somebody else decided. What you typed is in the"
                                + " boxes.",
                        model);
            }
        };
    }

    private static Asked asked(Fields fields) {
        return new Asked(
                fields.id(),
                fields.get("seen"),
                fields.one("kind", Kind.values()),
                fields.get("reason"),
                IntStream.rangeClosed(1, DecisionView.ACTIONS)
                        .mapToObj(n -> new TypedAction(
                                n, fields.get("what-" + n), fields.get("owner-" + n), fields.day("due-" + n)))
                        .filter(action -> isTyped(fields, action.n()))
                        .toList(),
                fields.day("review"));
    }

    /** All of it, so that nobody types it a second time. */
    private static String typed(Fields fields) {
        return Stream.concat(
                        Stream.of("reason"),
                        IntStream.rangeClosed(1, DecisionView.ACTIONS)
                                .boxed()
                                .flatMap(n -> Stream.of("what-" + n, "owner-" + n, "due-" + n)))
                .map(fields::get)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static boolean isTyped(Fields fields, int n) {
        return !(fields.get("what-" + n) + fields.get("owner-" + n) + fields.get("due-" + n)).isBlank();
    }

    private String draw(
            PersonId child, String rule, Fields fields, List<FormError> errors, String overtaken, Model model) {
        var open = decisions.open(child, rule).orElseThrow(DecisionPage::absent);
        var known = rules.all().named(new RuleCode(rule)).orElseThrow(DecisionPage::absent);
        model.addAttribute("page", view(name(child), open, known, fields, errors, overtaken, LocalDate.now(clock)));
        return "drift/decision";
    }

    /** A form that is shown again for other reasons keeps the version it was drawn with. */
    private static DecisionView view(
            String child,
            Decisions.Open open,
            DriftRule rule,
            Fields fields,
            List<FormError> errors,
            String overtaken,
            LocalDate today) {
        boolean sameForm = overtaken.isEmpty() && !fields.get("seen").isEmpty();
        return DecisionView.of(
                child,
                open.found(),
                sameForm ? fields.get("seen") : open.seen(),
                rule.name(),
                rule.asks(),
                fields,
                errors,
                overtaken,
                today);
    }

    /** The route has judged that the child is theirs to decide about. */
    private String name(PersonId child) {
        return people.unjudged(List.of(child)).stream()
                .findFirst()
                .map(Profile::name)
                .orElseThrow(DecisionPage::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
