package org.throughline.web.oversight.pages;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.LateReason;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Tally;
import org.throughline.web.pages.TeamWords;

/**
 * Which tables of the service page may stand beside one another for those who see figures and no child. Late work by clock, by
 * part of the work, by team and by reason is one number cut four ways, so that each cut says something of the others' small
 * figures. Clocks are always told; of the rest whatever leaves every small figure hidden.
 */
final class SideBySide {

    private final boolean exact;
    private final Tally tally;
    private final Set<String> clocks = new HashSet<>();
    private final Map<Kind, Set<ClockTheme>> themes = new EnumMap<>(Kind.class);
    private final Map<Kind, Boolean> byTeam = new EnumMap<>(Kind.class);
    private final Map<Kind, Boolean> byReason = new EnumMap<>(Kind.class);
    private final boolean childrenByTeam;

    /** @param telling clocks that the page has a row for; those of the others are known to be none */
    SideBySide(Tally tally, Collection<StatutoryClock> telling, Collection<TeamWords> teams, boolean exact) {
        this.exact = exact;
        this.tally = tally;
        telling.forEach(clock -> clocks.add(clock.code().value()));
        var children = Rounded.of(tally.children().open());
        this.childrenByTeam = exact
                || Rounded.hidden(
                        children,
                        teams.stream()
                                .map(team -> Rounded.of(
                                        tally.childrenOfTeams(team.keys()).open()))
                                .toList());
        if (!exact) {
            for (var kind : Kind.values()) {
                look(kind, telling, teams);
            }
        }
    }

    private void look(Kind kind, Collection<StatutoryClock> telling, Collection<TeamWords> teams) {
        var byClock = clocks(kind, clocks);
        var whole = Rounded.sum(byClock);
        var told = new HashSet<ClockTheme>();
        for (var theme : ClockTheme.of(telling)) {
            var codes = theme.among(telling);
            var parts = clocks(kind, codes);
            if (Rounded.hidden(Rounded.of(theme(codes, kind)), parts)) {
                told.add(theme);
            }
        }
        themes.put(kind, told);
        var teamParts = teams.stream()
                .map(team -> Rounded.of(tally.byTeams(team.keys(), kind)))
                .toList();
        boolean teamsTold = fit(whole, byClock, teamParts);
        byTeam.put(kind, teamsTold);
        if (teamsTold) {
            whole = whole.and(Rounded.sum(teamParts));
        }
        var reasonParts = Stream.concat(
                        Stream.of(""), Stream.of(LateReason.values()).map(LateReason::name))
                .map(reason -> Rounded.of(tally.byReason(reason, kind)))
                .toList();
        byReason.put(kind, fit(whole, byClock, reasonParts) && (!teamsTold || fit(whole, teamParts, reasonParts)));
    }

    /** Whether both cuts of one number keep what is small in either. */
    private static boolean fit(Rounded whole, List<Rounded> one, List<Rounded> other) {
        var both = whole.and(Rounded.sum(other));
        return Rounded.hidden(both, one) && Rounded.hidden(both, other);
    }

    private List<Rounded> clocks(Kind kind, Set<String> codes) {
        return codes.stream().map(code -> Rounded.of(tally.byClock(code, kind))).toList();
    }

    private int theme(Set<String> codes, Kind kind) {
        return codes.stream().mapToInt(code -> tally.byClock(code, kind)).sum();
    }

    boolean tells(ClockTheme theme, Kind kind) {
        return exact || themes.getOrDefault(kind, Set.of()).contains(theme);
    }

    boolean tellsTeams(Kind kind) {
        return exact || byTeam.getOrDefault(kind, false);
    }

    boolean tellsReasons(Kind kind) {
        return exact || byReason.getOrDefault(kind, false);
    }

    boolean tellsChildrenByTeam() {
        return childrenByTeam;
    }
}
