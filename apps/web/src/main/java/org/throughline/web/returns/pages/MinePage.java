package org.throughline.web.returns.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.journeys.Workers;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Runs;
import org.throughline.web.trail.Trail;

/** What a worker or a team has to put right in the returns: of children whom the reader may know of. */
@Controller
@Needs({Permission.VIEW_OWN, Permission.VIEW_TEAM})
class MinePage {

    private final Sights sights;
    private final Runs runs;
    private final Notices notices;
    private final People people;
    private final Workers workers;
    private final Trail trail;
    private final Clock clock;

    MinePage(Sights sights, Runs runs, Notices notices, People people, Workers workers, Trail trail, Clock clock) {
        this.sights = sights;
        this.runs = runs;
        this.notices = notices;
        this.people = people;
        this.workers = workers;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/returns/mine")
    @Transactional
    public String show(
            @RequestParam(defaultValue = "") String team, @RequestParam(defaultValue = "1") int page, Model model) {
        var who = sights.current();
        if (!team.isEmpty() && !(who.teams().contains(team) && who.may(Permission.VIEW_TEAM))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        trail.read(who.actor(), "what is to be put right in returns", null, team);
        var checks = runs.newest();
        var found = new LinkedHashMap<PersonId, List<Noticed>>();
        for (var run : checks) {
            for (var finding : found(who, run.id(), team)) {
                finding.person()
                        .ifPresent(child -> found.computeIfAbsent(child, _ -> new ArrayList<>())
                                .add(finding));
            }
        }
        var known = people.profiles(who, found.keySet()).stream()
                .collect(Collectors.toMap(Profile::id, profile -> profile, (one, _) -> one, LinkedHashMap::new));
        var teams = who.may(Permission.VIEW_TEAM) ? workers.teamNames(who.teams()) : java.util.Map.<String, String>of();
        model.addAttribute("page", MineView.of(checks, known, found, teams, team, page));
        return "returns/mine";
    }

    /** Of the children now theirs, and of those who were on the day of the check. */
    private List<Noticed> found(Sight who, java.util.UUID run, String team) {
        var today = LocalDate.now(clock);
        if (team.isEmpty()) {
            var own = people.ofWorkers(who, who.workers(), today).stream()
                    .map(Profile::id)
                    .toList();
            return notices.of(run, own, who.workers(), List.of());
        }
        var theirs = people.ofTeams(who, List.of(team), today).stream()
                .map(Profile::id)
                .toList();
        return notices.of(run, theirs, List.of(), List.of(team));
    }
}
