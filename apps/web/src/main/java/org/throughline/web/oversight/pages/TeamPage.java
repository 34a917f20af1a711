package org.throughline.web.oversight.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Workers;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.oversight.Figures;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Lists;
import org.throughline.web.oversight.Lists.Sort;
import org.throughline.web.oversight.OpenChildren;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.TeamWords;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Trail;

/** A team: its clocks by worker, caseloads, who has no worker, and what is late. */
@Controller
class TeamPage {

    private final Sights sights;
    private final TeamsOpen teamsOpen;
    private final Figures figures;
    private final Lists lists;
    private final OpenChildren openChildren;
    private final Workers workers;
    private final People people;
    private final CatchingUp catchingUp;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    TeamPage(
            Sights sights,
            TeamsOpen teamsOpen,
            Figures figures,
            Lists lists,
            OpenChildren openChildren,
            Workers workers,
            People people,
            CatchingUp catchingUp,
            Standards standards,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.teamsOpen = teamsOpen;
        this.figures = figures;
        this.lists = lists;
        this.openChildren = openChildren;
        this.workers = workers;
        this.people = people;
        this.catchingUp = catchingUp;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/team")
    @Needs({Permission.VIEW_TEAM, Permission.VIEW_SERVICE})
    @Transactional
    public String show(@RequestParam(defaultValue = "") String team, Model model) {
        var who = sights.current();
        var open = teamsOpen.to(who);
        if (open.isEmpty()) {
            trail.read(who.actor(), "team", null, "no team");
            return "oversight/no-team";
        }
        var chosen = open.stream()
                .filter(it -> team.isEmpty() || it.isMeantBy(team))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var due = DueWords.at(clock);
        var tally = figures.tally(who).ofTeams(chosen.keys());
        var late = lists.page(who, Which.of(chosen.keys(), Kind.LATE), Sort.DUE, 0, TeamView.SHOWN);
        var unallocated = openChildren.page(who, chosen.keys(), Are.UNALLOCATED, "", 0, TeamView.SHOWN);
        trail.read(who.actor(), "team", null, chosen.name());
        model.addAttribute(
                "page",
                TeamView.of(
                        chosen,
                        choices(open, chosen),
                        tally,
                        late,
                        unallocated,
                        workers.workerNames(tally.workers()),
                        new ClockWords(standards.clocks(), due),
                        due.today(),
                        ReaderOf.of(
                                who,
                                people,
                                due.today(),
                                "/team/children?state=late&team="
                                        + URLEncoder.encode(chosen.key(), StandardCharsets.UTF_8)),
                        BehindWords.of(catchingUp)));
        return "oversight/team";
    }

    private static List<TeamView.Choice> choices(List<TeamWords> open, TeamWords chosen) {
        return open.size() < 2
                ? List.of()
                : open.stream()
                        .map(it -> new TeamView.Choice(
                                it.name(), Address.of("/team", "team", it.key()), it.equals(chosen)))
                        .toList();
    }
}
