package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.access.Act;
import org.throughline.web.access.Children;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Restrictions;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.Verdict;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** The restricted records that a manager is named for, what in them needs mending, and the way to break the glass. */
@Controller
class RestrictedPage {

    private final Sights sights;
    private final Restrictions restrictions;
    private final ObjectProvider<Children> children;
    private final Trail trail;
    private final Clock clock;

    RestrictedPage(
            Sights sights, Restrictions restrictions, ObjectProvider<Children> children, Trail trail, Clock clock) {
        this.sights = sights;
        this.restrictions = restrictions;
        this.children = children;
        this.trail = trail;
        this.clock = clock;
    }

    @Needs({Permission.RESTRICT_TEAM, Permission.RESTRICT_ANY, Permission.BREAK_GLASS})
    @GetMapping("/restricted")
    @Transactional
    public String show(Model model) {
        return page("", List.of(), model);
    }

    /** Leads to the page that asks for the reason; for what is not restricted there is the search. */
    @Needs(Permission.BREAK_GLASS)
    @PostMapping("/restricted/find")
    @Transactional
    public String find(@RequestParam String identifier, Model model, HttpServletResponse response) {
        var who = sights.current();
        var child = Optional.ofNullable(children.getIfAvailable())
                .flatMap(record -> record.withId(identifier.strip())
                        .filter(it ->
                                who.judge(it, record.relations(who, it), Act.VIEW) instanceof Verdict.NeedsBreakGlass));
        if (child.isPresent()) {
            return "redirect:/children/" + child.get().value() + "/reason";
        }
        trail.read(who.actor(), "restricted record by identifier", null, "none found: " + identifier);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var error = new FormError("identifier", "No restricted record that you could open has this identifier");
        return page(identifier, List.of(error), model);
    }

    private String page(String identifier, List<FormError> errors, Model model) {
        var who = sights.current();
        trail.read(who.actor(), "restricted records", null, "");
        var rows = restrictions.standing().stream()
                .filter(it -> !who.hidden().contains(it.child()) && opens(who, it))
                .map(this::row)
                .toList();
        model.addAttribute("page", new RestrictedView(rows, who.may(Permission.BREAK_GLASS), identifier, errors));
        return "access/restricted";
    }

    private boolean opens(Sight who, Restrictions.Standing restriction) {
        var record = children.getIfAvailable();
        return record != null
                && !(who.judge(restriction.child(), record.relations(who, restriction.child()), Act.VIEW)
                        instanceof Verdict.Absent);
    }

    private RestrictedView.Row row(Restrictions.Standing standing) {
        var restriction = standing.restriction();
        return new RestrictedView.Row(
                "/children/" + standing.child().value(),
                ChildWords.of(children, standing.child()),
                restriction.reason(),
                restriction.readers().stream().map(Restrictions.Reader::name).collect(Collectors.joining(", ")),
                Days.inWords(restriction.review()),
                warning(restriction));
    }

    private String warning(Restrictions.Restriction restriction) {
        if (!restriction.enoughReaders()) {
            return "Too few people can open this record: name others.";
        }
        return restriction.review().isBefore(LocalDate.now(clock)) ? "The review is late." : "";
    }
}
