package org.throughline.web.drift.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.web.access.Act;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Sights;
import org.throughline.web.drift.Decisions;
import org.throughline.web.drift.Findings;
import org.throughline.web.drift.LookingAgain;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Opening;
import org.throughline.web.trail.Trail;

/** Where one child is stuck, and what was decided about it. */
@Controller
@OnChild(Act.VIEW)
class ChildDriftPage {

    /** Under this a form leaves what was typed and not kept. */
    static final String NOT_KEPT = "notKept";

    private final Sights sights;
    private final Journeys journeys;
    private final Findings findings;
    private final Decisions decisions;
    private final Names.Lookup names;
    private final LookingAgain looking;
    private final Trail trail;
    private final Clock clock;

    ChildDriftPage(
            Sights sights,
            Journeys journeys,
            Findings findings,
            Decisions decisions,
            Names.Lookup names,
            LookingAgain looking,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.journeys = journeys;
        this.findings = findings;
        this.decisions = decisions;
        this.names = names;
        this.looking = looking;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/children/{child}/drift")
    @Transactional
    public String show(@PathVariable UUID child, Model model) {
        var who = sights.current();
        var person = new PersonId(child);
        if (!(journeys.open(who, person, Act.VIEW) instanceof Opening.Opened(var journey, var profile))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var found = findings.of(person);
        trail.read(who.actor(), "drift of a child", person, "");
        model.addAttribute(
                "page",
                ChildDriftView.of(
                        profile,
                        found,
                        decisions.of(person),
                        findings.untold(person),
                        byId(journey),
                        names.of(found),
                        new ChildDriftView.May(
                                journeys.open(who, person, Act.DECIDE) instanceof Opening.Opened,
                                journeys.open(who, person, Act.WRITE) instanceof Opening.Opened,
                                LocalDate.now(clock)),
                        Words.behind(looking),
                        model.getAttribute(NOT_KEPT) instanceof String words ? words : ""));
        return "drift/child";
    }

    private static Map<FactId, Recorded<?>> byId(Journey journey) {
        var facts = new HashMap<FactId, Recorded<?>>();
        journey.facts().forEach(fact -> facts.put(fact.id(), fact));
        return facts;
    }
}
