package org.throughline.web.returns.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.journey.FactId;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Children;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.Verdict;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Mending;
import org.throughline.web.returns.Notes;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Runs;
import org.throughline.web.trail.Trail;

/** What the last checks of the returns found about one child, in plain words, and explaining a query. */
@Controller
class ChildReturnsPage {

    private final Sights sights;
    private final Children children;
    private final People people;
    private final Runs runs;
    private final Notices notices;
    private final Notes notes;
    private final Mending mending;
    private final KeptPosts kept;
    private final Trail trail;

    ChildReturnsPage(
            Sights sights,
            Children children,
            People people,
            Runs runs,
            Notices notices,
            Notes notes,
            Mending mending,
            KeptPosts kept,
            Trail trail) {
        this.sights = sights;
        this.children = children;
        this.people = people;
        this.runs = runs;
        this.notices = notices;
        this.notes = notes;
        this.mending = mending;
        this.kept = kept;
        this.trail = trail;
    }

    @GetMapping("/children/{child}/returns")
    @OnChild(Act.VIEW_RETURN)
    @Transactional
    public String show(@PathVariable UUID child, HttpServletRequest request, Model model) {
        var waiting = kept.waiting(sights.current(), request).map(Fields::new).orElseGet(Fields::of);
        return show(child, Map.of("words-" + waiting.get("number"), waiting.get("words")), List.of(), model);
    }

    @PostMapping("/children/{child}/returns/{run}/{number}/answer")
    @OnChild(Act.WRITE)
    @KeepsText(form = "/children/{child}/returns")
    @Transactional
    public String answer(
            @PathVariable UUID child,
            @PathVariable UUID run,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var of = runs.find(run).filter(it -> it.result().isPresent()).orElseThrow(ChildReturnsPage::absent);
        var finding = notices.find(run, Math.clamp(number, 0, Integer.MAX_VALUE))
                .filter(it -> it.person().filter(new PersonId(child)::equals).isPresent())
                .orElseThrow(ChildReturnsPage::absent);
        if (words.isBlank() || words.length() > Notes.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var error = words.isBlank()
                    ? "Type what explains query " + finding.rule().code()
                    : "Type no more than %,d characters".formatted(Notes.LONGEST);
            var box = "words-" + number;
            return show(child, Map.of(box, words), List.of(new FormError(box, error)), model);
        }
        notes.answer(sights.current().actor(), of, finding, words.strip());
        next.addFlashAttribute(
                "banner", "Answer kept. Whoever makes the return sees it, and next year it shows again.");
        return "redirect:/children/" + child + "/returns";
    }

    @PostMapping("/children/{child}/returns/take-back")
    @OnChild(Act.WRITE)
    @Transactional
    public String takeBack(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "0") long fact,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (why.isBlank() || why.length() > Notes.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var box = "why-" + fact;
            var error = new FormError(box, "Say why it is taken back, in a sentence");
            return show(child, Map.of(box, why), List.of(error), model);
        }
        var who = sights.current();
        var reason = why.strip();
        switch (mending.takeBack(who, new PersonId(child), new FactId(fact), reason)) {
            case Mending.Answer.Kept(var told) -> next.addFlashAttribute("banner", told);
            case Mending.Answer.Refused(var no) -> next.addFlashAttribute("banner", no);
            case Mending.Answer.Absent() -> next.addFlashAttribute("banner", "It was taken back already.");
        }
        return "redirect:/children/" + child + "/returns";
    }

    private String show(UUID child, Map<String, String> words, List<FormError> errors, Model model) {
        var who = sights.current();
        var person = new PersonId(child);
        var profile = people.unjudged(List.of(person)).stream().findFirst().orElseThrow(ChildReturnsPage::absent);
        trail.read(who.actor(), "returns of a child", person, "");
        model.addAttribute(
                "page",
                ChildReturnsView.of(
                        profile,
                        may(who, profile, Act.VIEW),
                        may(who, profile, Act.WRITE),
                        runs.newest(),
                        run -> notices.about(run, List.of(person)),
                        mending.standing(person),
                        words,
                        errors));
        return "returns/child";
    }

    private boolean may(Sight who, Profile profile, Act act) {
        return who.judge(profile.id(), children.relations(who, profile.id()), act) instanceof Verdict.Allowed;
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
