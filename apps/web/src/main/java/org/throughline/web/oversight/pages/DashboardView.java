package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.oversight.Tally;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.LawWords;
import org.throughline.web.pages.TeamWords;

/**
 * The service in figures, in finished words.
 *
 * @param behind that the clocks are still being worked out, or null
 * @param rounded that small figures are not told and others rounded, or null where they are exact
 * @param tiles how many children there are, and what they are to the service
 * @param columns what stands over the figures of a row
 * @param clocks one row a clock that says anything of any child
 * @param silent the clocks that say nothing of any child, in a sentence, or null
 * @param few the clocks of which no figure is told, in a sentence, or null
 * @param teams one row a team
 * @param reasons how much was late, by reason
 * @param dueList address of everything that is late or due, or null where the person may not open it
 * @param proof when these lists were last compared with the record, and what came of it; null before the first time
 */
public record DashboardView(
        @Nullable String behind,
        @Nullable String rounded,
        List<Tile> tiles,
        List<String> columns,
        List<ClockRow> clocks,
        @Nullable String silent,
        @Nullable String few,
        List<TeamRow> teams,
        List<String> reasonColumns,
        List<ReasonRow> reasons,
        @Nullable String dueList,
        @Nullable String proof) {

    public record Tile(String words, Figure figure) {}

    public record ClockRow(
            String name, String exactName, String code, LawWords law, List<Figure> figures, OnTime onTime) {}

    /** @param address of the team's page, or null where the person may not open it */
    public record TeamRow(
            String name, @Nullable String address, Figure children, List<Figure> figures, OnTime onTime) {}

    static final List<Kind> COLUMNS =
            List.of(Kind.LATE, Kind.SOON, Kind.LATER, Kind.CANNOT_TELL, Kind.MET, Kind.MET_LATE);

    private static final List<String> HEADS =
            List.of("Late", "Due in 5 working days", "Due later", "Can’t be told", "Met", "Met late");

    /** The clocks that say anything of any child. */
    static List<StatutoryClock> shown(Tally tally, List<StatutoryClock> clocks) {
        return clocks.stream()
                .filter(clock -> COLUMNS.stream()
                        .anyMatch(kind -> tally.byClock(clock.code().value(), kind) > 0))
                .toList();
    }

    /** @param teams those that anything stands against */
    static DashboardView of(
            Tally tally,
            List<StatutoryClock> clocks,
            List<TeamWords> teams,
            Telling telling,
            SideBySide beside,
            Optional<String> behind,
            Optional<String> proof) {
        var shown = shown(tally, clocks);
        var rows = shown.stream()
                .filter(clock -> telling.exact() || isAnythingTold(clock, tally))
                .toList();
        return new DashboardView(
                behind.orElse(null),
                telling.exact()
                        ? null
                        : "Figures under 5, nothing at all among them, are not shown, and the others are rounded to the nearest"
                                + " 5, so that nobody can be recognised. What would give such a figure away is not told.",
                tiles(tally, telling),
                HEADS,
                rows.stream()
                        .map(clock -> clockRow(clock, isAlone(clock, clocks), tally, telling))
                        .toList(),
                silent(clocks, shown),
                few(shown, rows),
                teams.stream()
                        .map(team -> teamRow(team, tally, telling, beside))
                        .toList(),
                ReasonRow.COLUMNS,
                ReasonRow.of(tally, "/dashboard/children", "", telling, beside::tellsReasons),
                telling.exact() ? Address.of("/dashboard/children", "state", Asked.OPEN) : null,
                proof.orElse(null));
    }

    private static boolean isAnythingTold(StatutoryClock clock, Tally tally) {
        return COLUMNS.stream()
                .anyMatch(kind ->
                        !Rounded.of(tally.byClock(clock.code().value(), kind)).isSmall());
    }

    private static boolean isAlone(StatutoryClock clock, List<StatutoryClock> clocks) {
        return clocks.stream()
                        .filter(it -> it.plainName().equals(clock.plainName()))
                        .count()
                == 1;
    }

    private static List<Tile> tiles(Tally tally, Telling telling) {
        var children = tally.children();
        var tiles = new ArrayList<Tile>();
        tiles.add(tile(Are.OPEN, children.open(), telling));
        tiles.add(tile(Are.NEED_PLAN, children.needPlan(), telling));
        tiles.add(tile(Are.PROTECTION_PLAN, children.protectionPlan(), telling));
        tiles.add(tile(Are.LOOKED_AFTER, children.lookedAfter(), telling));
        tiles.add(tile(Are.CARE_LEAVER, children.careLeaver(), telling));
        tiles.add(tile(Are.UNALLOCATED, tally.childrenOfWorker("").open(), telling));
        return tiles;
    }

    private static Tile tile(Are are, int number, Telling telling) {
        return new Tile(are.words(), telling.figure(number, Address.of("/dashboard/open", "are", are.key())));
    }

    /** @param alone no other clock goes by the same plain name */
    private static ClockRow clockRow(StatutoryClock clock, boolean alone, Tally tally, Telling telling) {
        var code = clock.code().value();
        return new ClockRow(
                alone ? clock.plainName() : clock.name(),
                clock.name(),
                code,
                LawWords.of(clock.source()),
                COLUMNS.stream()
                        .map(kind -> telling.figure(tally.byClock(code, kind), list(code, kind, "")))
                        .toList(),
                telling.onTime(tally.byClock(code, Kind.MET), tally.byClock(code, Kind.MET_LATE)));
    }

    private static TeamRow teamRow(TeamWords team, Tally tally, Telling telling, SideBySide beside) {
        return new TeamRow(
                team.name(),
                telling.exact() ? Address.of("/team", "team", team.key()) : null,
                beside.tellsChildrenByTeam()
                        ? telling.figure(
                                tally.childrenOfTeams(team.keys()).open(),
                                Address.of("/dashboard/open", "are", Are.OPEN.key(), "team", team.key()))
                        : Figure.UNTOLD,
                COLUMNS.stream()
                        .map(kind -> beside.tellsTeams(kind)
                                ? telling.figure(tally.byTeams(team.keys(), kind), list("", kind, team.key()))
                                : Figure.UNTOLD)
                        .toList(),
                beside.tellsTeams(Kind.MET) && beside.tellsTeams(Kind.MET_LATE)
                        ? telling.onTime(
                                tally.byTeams(team.keys(), Kind.MET), tally.byTeams(team.keys(), Kind.MET_LATE))
                        : OnTime.UNTOLD);
    }

    private static String list(String clock, Kind kind, String team) {
        return Address.of("/dashboard/children", "clock", clock, "state", kind.key(), "team", team);
    }

    private static @Nullable String silent(List<StatutoryClock> clocks, List<StatutoryClock> telling) {
        return without(clocks, telling, "Nothing in the record starts these: ");
    }

    private static @Nullable String few(List<StatutoryClock> telling, List<StatutoryClock> rows) {
        return without(telling, rows, "Of these every figure is under 5: ");
    }

    private static @Nullable String without(List<StatutoryClock> all, List<StatutoryClock> some, String words) {
        var others = all.stream()
                .filter(clock -> !some.contains(clock))
                .map(StatutoryClock::plainName)
                .distinct()
                .sorted()
                .toList();
        return others.isEmpty() ? null : words + String.join("; ", others) + ".";
    }
}
