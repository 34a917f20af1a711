package org.throughline.web.people.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.journey.Standing;
import org.throughline.web.access.Act;
import org.throughline.web.access.Children;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Restrictions;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.Verdict;
import org.throughline.web.journeys.Correcting;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Opening;
import org.throughline.web.journeys.Profile;
import org.throughline.web.journeys.Workers;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.people.words.FactsInWords;
import org.throughline.web.people.words.Happening;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** A child: what is happening, what is due, what happened when, and who is involved. */
@Controller
@OnChild(Act.VIEW)
class ChildPage {

    private final Sights sights;
    private final Journeys journeys;
    private final Workers workers;
    private final Children children;
    private final Restrictions restrictions;
    private final Correcting correcting;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    ChildPage(
            Sights sights,
            Journeys journeys,
            Workers workers,
            Children children,
            Restrictions restrictions,
            Correcting correcting,
            Standards standards,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.journeys = journeys;
        this.workers = workers;
        this.children = children;
        this.restrictions = restrictions;
        this.correcting = correcting;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/children/{child}")
    @Transactional
    public String show(@PathVariable UUID child, Model model) {
        var who = sights.current();
        var opened = open(who, child);
        var due = DueWords.at(clock);
        var clocks = standards.clocks();
        var readings = clocks.read(opened.journey(), due.today());
        Function<String, String> names = workerNames(opened.journey());
        trail.read(who.actor(), "child", new PersonId(child), "");
        model.addAttribute(
                "page",
                ChildView.of(
                        bar(who, opened, due.today()),
                        opened.journey(),
                        opened.profile(),
                        readings,
                        clocks,
                        due,
                        new Happening(calledBy(opened.profile()), opened.journey(), readings, due, names).sentences(),
                        Chronology.of(opened.journey(), names, Optional.empty(), false),
                        who.judge(new PersonId(child), children.relations(who, new PersonId(child)), Act.REVIEW)
                                instanceof Verdict.Allowed));
        return "people/child";
    }

    @GetMapping("/children/{child}/chronology")
    @Transactional
    public String chronology(
            @PathVariable UUID child,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String knownOn,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String view,
            Model model) {
        var who = sights.current();
        var opened = open(who, child);
        var asked = new ChronologyView.Asked(
                "/children/" + child + "/chronology",
                theme,
                knownOn.strip(),
                asAt.strip(),
                order.equals("oldest"),
                view.equals("table"));
        var journey = asked.knownOnDay()
                .map(day -> opened.journey().knownOn(ChronologyView.endOf(day)))
                .orElse(opened.journey());
        // what is read as of an earlier day is for reading only
        var forms = asked.knownOnDay().isPresent()
                ? Map.<String, String>of()
                : correcting.forms(who, new PersonId(child), Chronology.typed(journey));
        trail.read(who.actor(), "chronology", new PersonId(child), detail(asked));
        model.addAttribute(
                "page",
                ChronologyView.of(
                        bar(who, opened, LocalDate.now(clock)),
                        asked,
                        Chronology.of(
                                journey, workerNames(opened.journey()), forms, asked.asAtDay(), asked.oldestFirst())));
        return "people/chronology";
    }

    private static String detail(ChronologyView.Asked asked) {
        return (asked.theme() + " "
                        + asked.knownOnDay().map(day -> "known on " + day + " ").orElse("")
                        + asked.asAtDay().map(day -> "as at " + day).orElse(""))
                .strip();
    }

    /** The door has let the person in already; the record is judged again where it is read. */
    private Opening.Opened open(Sight who, UUID child) {
        if (journeys.open(who, new PersonId(child), Act.VIEW) instanceof Opening.Opened opened) {
            return opened;
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private IdentityBar bar(Sight who, Opening.Opened opened, LocalDate today) {
        var child = opened.profile().id();
        var relations = children.relations(who, child);
        return IdentityBar.of(
                opened.profile(),
                Standing.of(opened.journey(), today),
                today,
                restrictions
                        .current(child)
                        .map(it -> "This record is restricted. Review by " + Days.inWords(it.review()) + ".")
                        .orElse(null),
                who.judge(child, relations, Act.WRITE) instanceof Verdict.Allowed,
                who.judge(child, relations, Act.VIEW_RETURN) instanceof Verdict.Allowed,
                restrictions.mayRestrict(who, child, relations));
    }

    /** What sentences call the child: by the first name, where any file holds it. */
    private static String calledBy(Profile profile) {
        return profile.name().equals(Profile.NO_NAME) || profile.name().isBlank()
                ? "This child"
                : profile.name().split(" ", 2)[0];
    }

    /** Of every worker whom the journey names. */
    private Function<String, String> workerNames(Journey journey) {
        var keys = FactsInWords.workers(journey);
        var names = workers.workerNames(keys);
        return key -> WorkerWords.of(names.getOrDefault(key, key));
    }
}
