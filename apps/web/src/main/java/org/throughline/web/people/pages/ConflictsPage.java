package org.throughline.web.people.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.throughline.journey.PersonId;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.Matches;
import org.throughline.web.journeys.Matches.Conflict;
import org.throughline.web.trail.Trail;

/** Records that may be one child or two: the list, the decision with its reason, and the way back. */
@Controller
@Needs(Permission.MATCH_PEOPLE)
class ConflictsPage {

    private final Sights sights;
    private final Matches matches;
    private final Trail trail;

    ConflictsPage(Sights sights, Matches matches, Trail trail) {
        this.sights = sights;
        this.matches = matches;
        this.trail = trail;
    }

    @GetMapping("/conflicts")
    @Transactional
    public String list(Model model) {
        var who = sights.current();
        var conflicts = matches.conflicts(who);
        trail.read(who.actor(), "conflicts", null, conflicts.size() + " conflicts");
        model.addAttribute("page", ConflictsView.of(conflicts, seesNames(who)));
        return "people/conflicts";
    }

    @GetMapping("/conflicts/decide")
    @Transactional
    public String ask(@RequestParam String one, @RequestParam String other, Model model) {
        var who = sights.current();
        var conflict = find(who, one, other);
        trail.read(who.actor(), "conflict", conflict.one().person(), one + " and " + other);
        model.addAttribute("page", DecideView.of(conflict, seesNames(who), "", "", Optional.empty()));
        return "people/decide";
    }

    @PostMapping("/conflicts/decide")
    @Transactional
    public String decide(
            @RequestParam String one,
            @RequestParam String other,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var who = sights.current();
        var conflict = find(who, one, other);
        var asked = DecideView.of(conflict, seesNames(who), answer, reason, Optional.empty());
        if (asked.answer().isEmpty() || reason.isBlank()) {
            return again(asked.withMissing(), model, response);
        }
        var refused = decide(who, conflict, answer.equals("same"), reason.strip());
        if (refused.isPresent()) {
            return again(DecideView.of(conflict, seesNames(who), answer, reason, refused), model, response);
        }
        next.addFlashAttribute("banner", "Your decision is kept. It can be undone among the records of this child.");
        return "redirect:/matches/" + conflict.one().person().value();
    }

    private Optional<String> decide(Sight who, Conflict conflict, boolean same, String why) {
        var other = conflict.other().line();
        if (conflict.together() == same) {
            return matches.leaveAsTheyAre(who, other, why);
        }
        return same ? matches.match(who, other, conflict.one().person(), why) : matches.unmatch(who, other, why);
    }

    @GetMapping("/matches/{person}")
    @Transactional
    public String records(@PathVariable UUID person, Model model) {
        return records(new PersonId(person), "", null, model);
    }

    @PostMapping("/matches/{person}")
    @Transactional
    public String change(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String undo,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var refused = change(sights.current(), new PersonId(person), line, undo, reason);
        if (refused.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return records(new PersonId(person), reason, refused.get(), model);
        }
        next.addFlashAttribute("banner", undo.isEmpty() ? "Taken apart" : "Undone");
        return "redirect:/matches/" + person;
    }

    private Optional<String> change(Sight who, PersonId person, String line, String undo, String reason) {
        if (reason.isBlank()) {
            return Optional.of("Enter the reason");
        }
        if (undo.isEmpty()) {
            return LineAddress.read(line)
                    .filter(one -> matches.lines(who, person).stream()
                            .anyMatch(side -> side.line().equals(one)))
                    .map(one -> matches.unmatch(who, one, reason.strip()))
                    .orElseThrow(ConflictsPage::notFound);
        }
        return matches.history(who, person).stream()
                .filter(decision -> String.valueOf(decision.id()).equals(undo))
                .findFirst()
                .map(decision -> matches.undo(who, decision.id(), reason.strip()))
                .orElseThrow(ConflictsPage::notFound);
    }

    private String records(PersonId person, String reason, @Nullable String error, Model model) {
        var who = sights.current();
        var lines = matches.lines(who, person);
        var decisions = matches.history(who, person);
        if (lines.isEmpty() && decisions.isEmpty()) {
            throw notFound();
        }
        trail.read(who.actor(), "records of a child", person, "");
        model.addAttribute("page", MatchesView.of(person, lines, decisions, reason, error));
        return "people/matches";
    }

    private Conflict find(Sight who, String one, String other) {
        return matches.conflicts(who).stream()
                .filter(conflict -> LineAddress.of(conflict.one().line()).equals(one)
                        && LineAddress.of(conflict.other().line()).equals(other))
                .findFirst()
                .orElseThrow(ConflictsPage::notFound);
    }

    private static String again(DecideView page, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "people/decide";
    }

    private static boolean seesNames(Sight who) {
        return who.may(Permission.VIEW_SERVICE);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
