package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Act;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Verdict;
import org.throughline.web.journeys.Workers;
import org.throughline.web.pages.TeamWords;

/** Which teams' pages a person may open: their own; with the whole service open to them, every one. */
@Component
class TeamsOpen {

    private final Workers workers;

    TeamsOpen(Workers workers) {
        this.workers = workers;
    }

    /** Those they manage first, then their others, by name; all of the service where that is open to them. */
    List<TeamWords> to(Sight who) {
        var own = who.judge(Relation.TEAM, Act.VIEW) instanceof Verdict.Allowed ? who.teams() : Set.<String>of();
        var teams = new ArrayList<>(TeamWords.of(own, workers.teamNames(own)));
        teams.sort(Comparator.comparing(team -> Collections.disjoint(who.manages(), team.keys())));
        if (who.may(Permission.VIEW_SERVICE)) {
            var all = workers.teams().stream().collect(Collectors.toMap(Workers.Team::key, Workers.Team::name));
            var others = new HashSet<>(all.keySet());
            others.removeAll(own);
            others.add("");
            teams.addAll(TeamWords.of(others, all));
        }
        return teams;
    }
}
