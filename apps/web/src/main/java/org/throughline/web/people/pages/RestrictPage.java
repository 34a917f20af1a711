package org.throughline.web.people.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
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
import org.throughline.journey.PersonId;
import org.throughline.web.access.Act;
import org.throughline.web.access.Children;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Restrictions;
import org.throughline.web.access.Restrictions.Outcome;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.FormError;
import org.throughline.web.people.pages.RestrictView.Sent;
import org.throughline.web.trail.Trail;

/** Closing a child's record to all but named readers, and opening it again. */
@Controller
@OnChild(Act.VIEW)
class RestrictPage {

    private final Sights sights;
    private final Children children;
    private final People people;
    private final Restrictions restrictions;
    private final Trail trail;

    RestrictPage(Sights sights, Children children, People people, Restrictions restrictions, Trail trail) {
        this.sights = sights;
        this.children = children;
        this.people = people;
        this.restrictions = restrictions;
        this.trail = trail;
    }

    @GetMapping("/children/{child}/restrict")
    @Transactional
    public String ask(@PathVariable UUID child, Model model) {
        var who = sights.current();
        var id = mayRestrict(who, child);
        trail.read(who.actor(), "restriction", id, "");
        return form(who, id, Sent.first(restrictions.current(id)), List.of(), model);
    }

    @PostMapping("/children/{child}/restrict")
    @Transactional
    public String restrict(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") Set<String> readers,
            @RequestParam(defaultValue = "") String review,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var who = sights.current();
        var id = mayRestrict(who, child);
        var sent = new Sent(reason, Set.copyOf(readers), review, "");
        var missing = RestrictView.missing(sent);
        if (!missing.isEmpty()) {
            return again(who, id, sent, missing, model, response);
        }
        var day = DayTyped.read(review).orElseThrow();
        var outcome = restrictions.restrict(who, id, children.relations(who, id), reason, sent.readers(), day);
        if (outcome instanceof Outcome.Refused(var why)) {
            var field = why.contains("review date") ? "review" : "readers";
            return again(who, id, sent, List.of(new FormError(field, why)), model, response);
        }
        next.addFlashAttribute("banner", "The record is restricted");
        return "redirect:" + (sent.readers().contains(who.actor().id()) ? "/children/" + child : "/restricted");
    }

    @PostMapping("/children/{child}/restrict/lift")
    @Transactional
    public String lift(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "") String liftReason,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var who = sights.current();
        var id = mayRestrict(who, child);
        var outcome = restrictions.lift(who, id, children.relations(who, id), liftReason);
        if (outcome instanceof Outcome.Refused(var why)) {
            var first = Sent.first(restrictions.current(id));
            var sent = new Sent(first.reason(), first.readers(), first.review(), liftReason);
            return again(who, id, sent, List.of(new FormError("liftReason", why)), model, response);
        }
        next.addFlashAttribute("banner", "The restriction is lifted");
        return "redirect:/children/" + child;
    }

    private PersonId mayRestrict(Sight who, UUID child) {
        var id = new PersonId(child);
        if (!restrictions.mayRestrict(who, id, children.relations(who, id))) {
            trail.denied(who.actor(), "restriction", id, "may see the child but not restrict");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return id;
    }

    private String form(Sight who, PersonId child, Sent sent, List<FormError> errors, Model model) {
        model.addAttribute(
                "page",
                RestrictView.of(
                        people.profile(who, child).map(Profile::name).orElse("this child"),
                        "/children/" + child.value(),
                        restrictions.current(child),
                        restrictions.possibleReaders(),
                        sent,
                        errors));
        return "people/restrict";
    }

    private String again(
            Sight who, PersonId child, Sent sent, List<FormError> errors, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(who, child, sent, errors, model);
    }
}
