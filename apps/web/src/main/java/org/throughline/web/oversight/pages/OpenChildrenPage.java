package org.throughline.web.oversight.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.journeys.Workers;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.oversight.OpenChild;
import org.throughline.web.oversight.OpenChildren;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.TeamWords;
import org.throughline.web.trail.Trail;

/** The children behind a caseload: open to the service, looked after, on a plan, without a worker. */
@Controller
class OpenChildrenPage {

    private final Sights sights;
    private final TeamsOpen teamsOpen;
    private final OpenChildren openChildren;
    private final Workers workers;
    private final CatchingUp catchingUp;
    private final Trail trail;
    private final Clock clock;

    OpenChildrenPage(
            Sights sights,
            TeamsOpen teamsOpen,
            OpenChildren openChildren,
            Workers workers,
            CatchingUp catchingUp,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.teamsOpen = teamsOpen;
        this.openChildren = openChildren;
        this.workers = workers;
        this.catchingUp = catchingUp;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/dashboard/open")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public String service(
            @RequestParam(defaultValue = "open") String are,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var who = sights.current();
        return show(who, Scope.service(who, teamsOpen.to(who)), are, team, "", page, model);
    }

    @GetMapping("/team/open")
    @Needs({Permission.VIEW_TEAM, Permission.VIEW_SERVICE})
    @Transactional
    public String team(
            @RequestParam(defaultValue = "open") String are,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String worker,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var who = sights.current();
        return show(who, Scope.teams(who, teamsOpen.to(who)), are, team, worker, page, model);
    }

    private String show(Sight who, Scope scope, String asked, String team, String worker, int page, Model model) {
        var are = Are.of(asked).orElse(Are.OPEN);
        var teams = scope.only(team);
        var found = openChildren.count(who, teams, are, worker);
        var at = Pages.within(page, found);
        var children = openChildren.page(who, teams, are, worker, Pages.offset(at), Pages.SIZE);
        var workerNames = workers.workerNames(Stream.concat(children.stream().map(OpenChild::worker), Stream.of(worker))
                .collect(Collectors.toSet()));
        var teamName =
                scope.choice().stream().filter(it -> it.key().equals(team)).map(TeamWords::name);
        var workerName = worker.isEmpty() || worker.equals(Which.NOBODY)
                ? Stream.<String>empty()
                : Stream.of(TeamView.workerName(worker, workerNames));
        trail.read(who.actor(), "list of children", null, are.words() + ", page " + at);
        model.addAttribute(
                "page",
                OpenChildrenView.of(
                        are,
                        Stream.concat(teamName, workerName).collect(Collectors.joining(", ")),
                        children,
                        found,
                        Pages.of(
                                at,
                                found,
                                number -> Address.of(
                                        scope.path() + "/open",
                                        "are",
                                        are.key(),
                                        "team",
                                        team,
                                        "worker",
                                        worker,
                                        "page",
                                        number == 1 ? "" : String.valueOf(number))),
                        workerNames,
                        workers.teamNames(children.stream().map(OpenChild::team).collect(Collectors.toSet())),
                        LocalDate.now(clock),
                        BehindWords.of(catchingUp)));
        return "oversight/open-children";
    }
}
