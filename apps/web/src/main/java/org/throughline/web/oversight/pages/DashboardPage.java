package org.throughline.web.oversight.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.Workers;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.oversight.Figures;
import org.throughline.web.oversight.Proof;
import org.throughline.web.oversight.Tally;
import org.throughline.web.pages.TeamWords;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** The service: late, due, met and what can't be told, by clock and by team; each figure opens its children. */
@Controller
class DashboardPage {

    private final Sights sights;
    private final Figures figures;
    private final Workers workers;
    private final CatchingUp catchingUp;
    private final Proof proof;
    private final Standards standards;
    private final List<ServicePart> parts;
    private final Trail trail;

    DashboardPage(
            Sights sights,
            Figures figures,
            Workers workers,
            CatchingUp catchingUp,
            Proof proof,
            Standards standards,
            List<ServicePart> parts,
            Trail trail) {
        this.sights = sights;
        this.figures = figures;
        this.workers = workers;
        this.catchingUp = catchingUp;
        this.proof = proof;
        this.standards = standards;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ServicePart::place))
                .toList();
        this.trail = trail;
    }

    @GetMapping("/dashboard")
    @Needs({Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE})
    @Transactional
    public String show(Model model) {
        var who = sights.current();
        var tally = figures.tally(who);
        var clocks = standards.clocks().all();
        var teams = TeamWords.of(tally.teams(), workers.teamNames(tally.teams()));
        var telling = new Telling(who.may(Permission.VIEW_SERVICE));
        var beside = new SideBySide(tally, DashboardView.shown(tally, clocks), teams, telling.exact());
        trail.read(who.actor(), "dashboard", null, "");
        model.addAttribute(
                "page",
                DashboardView.of(
                        tally,
                        clocks,
                        teams,
                        telling,
                        beside,
                        BehindWords.of(catchingUp, telling),
                        proof.latest(1).stream().findFirst().map(last -> ProofWords.of(last, telling))));
        model.addAttribute("parts", parts(who, tally, clocks, telling, beside));
        return "oversight/dashboard";
    }

    /** What is late and who carries how much, then what other modules have to tell. */
    private List<Shown> parts(Sight who, Tally tally, List<StatutoryClock> clocks, Telling telling, SideBySide beside) {
        return Stream.of(
                        new DutiesByTheme(tally, clocks, telling, beside).shown().stream(),
                        new Workload(tally, telling).shown().stream(),
                        parts.stream().flatMap(part -> part.shown(who).stream()))
                .flatMap(all -> all)
                .toList();
    }
}
