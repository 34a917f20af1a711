package org.throughline.web.oversight.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.pages.TeamWords;

/**
 * How far a list reaches: the whole service, or the teams whose pages the person may open.
 *
 * @param path where its lists stand
 * @param teams their keys, the empty one for no team; null for the whole service
 * @param choice the teams to choose from, by name
 * @param exports whether the person may take the list out as a file
 */
record Scope(String path, @Nullable Set<String> teams, List<TeamWords> choice, boolean exports) {

    static Scope service(Sight who, List<TeamWords> teams) {
        return new Scope(
                "/dashboard", null, teams, who.may(Permission.VIEW_SERVICE) && who.may(Permission.EXPORT_SERVICE));
    }

    private static final String OWN = "/my-work";

    boolean isOwn() {
        return path.equals(OWN);
    }

    /** The children allocated to the person. A list of them is not taken out: their records are. */
    static Scope own() {
        return new Scope(OWN, null, List.of(), false);
    }

    /** With the whole service open to a person, their team's lists are not only of their own teams. */
    static Scope teams(Sight who, List<TeamWords> teams) {
        boolean all = who.may(Permission.VIEW_SERVICE);
        return new Scope(
                "/team",
                teams.stream().flatMap(team -> team.keys().stream()).collect(Collectors.toSet()),
                teams,
                all ? who.may(Permission.EXPORT_SERVICE) : who.may(Permission.EXPORT_TEAM));
    }

    /** A team that is not in the scope is answered like one that does not exist. */
    @Nullable
    Set<String> only(String team) {
        return team.isEmpty() ? teams : chosen(team).keys();
    }

    private TeamWords chosen(String team) {
        return choice.stream()
                .filter(it -> it.isMeantBy(team))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
