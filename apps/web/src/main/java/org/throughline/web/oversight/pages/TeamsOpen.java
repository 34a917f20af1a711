package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Act;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;
import org.throughline.web.journeys.Workers;
import org.throughline.web.oversight.Lists;

/** Which teams' pages a person may open: their own; with the whole service open to them, every one. */
@Component
class TeamsOpen {

    private final Workers workers;

    TeamsOpen(Workers workers) {
        this.workers = workers;
    }

    record Team(String key, String name) {}

    /** Those they manage first, then their others, by name; all of the service where that is open to them. */
    List<Team> to(Sight who) {
        var teams = new ArrayList<Team>();
        var own = who.judge(Relation.TEAM, Act.VIEW) instanceof Verdict.Allowed ? who.teams() : Set.<String>of();
        workers.teamNames(own).forEach((key, name) -> teams.add(new Team(key, name)));
        teams.sort(Comparator.comparing((Team team) -> !who.manages().contains(team.key()))
                .thenComparing(Team::name));
        if (who.may(Permission.VIEW_SERVICE)) {
            workers.teams().stream()
                    .filter(team -> !own.contains(team.key()))
                    .forEach(team -> teams.add(new Team(team.key(), team.name())));
            teams.add(new Team(Lists.NOBODY, DashboardView.NO_TEAM));
        }
        return teams;
    }
}
