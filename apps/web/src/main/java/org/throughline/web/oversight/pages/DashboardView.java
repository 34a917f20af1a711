package org.throughline.web.oversight.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.oversight.Tally;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.LawWords;

/**
 * The service in figures, in finished words.
 *
 * @param behind that the clocks are still being worked out, or null
 * @param rounded that small figures are not told and others rounded, or null where they are exact
 * @param tiles how many children there are, and what they are to the service
 * @param columns what stands over the figures of a row
 * @param clocks one row a clock that says anything of any child
 * @param silent the clocks that say nothing of any child, in a sentence, or null
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

    /** @param opens whether the person may open the children behind the figures */
    static DashboardView of(
            Tally tally,
            List<StatutoryClock> clocks,
            Map<String, String> teamNames,
            boolean opens,
            Optional<String> behind,
            Optional<String> proof) {
        var sort = new Figures(opens);
        var telling = clocks.stream()
                .filter(clock -> COLUMNS.stream()
                        .anyMatch(kind -> tally.byClock(clock.code().value(), kind) > 0))
                .toList();
        return new DashboardView(
                behind.orElse(null),
                opens
                        ? null
                        : "Figures under 5 are not shown and the others are rounded to the nearest 5, so that nobody can be"
                                + " recognised.",
                tiles(tally, sort),
                HEADS,
                telling.stream()
                        .map(clock -> clockRow(clock, isAlone(clock, clocks), tally, sort))
                        .toList(),
                silent(clocks, telling),
                TeamWords.of(tally.teams(), teamNames).stream()
                        .map(team -> teamRow(team, tally, sort))
                        .toList(),
                ReasonRow.COLUMNS,
                ReasonRow.of(tally, "/dashboard/children", "", sort::figure),
                opens ? Address.of("/dashboard/children", "state", Asked.OPEN) : null,
                proof.orElse(null));
    }

    private record Figures(boolean opens) {

        Figure figure(int number, String address) {
            return opens ? Figure.open(number, address) : Figure.rounded(number);
        }

        OnTime onTime(int met, int late) {
            return opens ? OnTime.of(met, late) : OnTime.rounded(met, late);
        }
    }

    private static boolean isAlone(StatutoryClock clock, List<StatutoryClock> clocks) {
        return clocks.stream()
                        .filter(it -> it.plainName().equals(clock.plainName()))
                        .count()
                == 1;
    }

    private static List<Tile> tiles(Tally tally, Figures sort) {
        var children = tally.children();
        var tiles = new ArrayList<Tile>();
        tiles.add(tile(Are.OPEN, children.open(), sort));
        tiles.add(tile(Are.NEED_PLAN, children.needPlan(), sort));
        tiles.add(tile(Are.PROTECTION_PLAN, children.protectionPlan(), sort));
        tiles.add(tile(Are.LOOKED_AFTER, children.lookedAfter(), sort));
        tiles.add(tile(Are.CARE_LEAVER, children.careLeaver(), sort));
        tiles.add(tile(Are.UNALLOCATED, tally.childrenOfWorker("").open(), sort));
        return tiles;
    }

    private static Tile tile(Are are, int number, Figures sort) {
        return new Tile(are.words(), sort.figure(number, Address.of("/dashboard/open", "are", are.key())));
    }

    /** @param alone no other clock goes by the same plain name */
    private static ClockRow clockRow(StatutoryClock clock, boolean alone, Tally tally, Figures sort) {
        var code = clock.code().value();
        return new ClockRow(
                alone ? clock.plainName() : clock.name(),
                clock.name(),
                code,
                LawWords.of(clock.source()),
                COLUMNS.stream()
                        .map(kind -> sort.figure(tally.byClock(code, kind), list(code, kind, "")))
                        .toList(),
                sort.onTime(tally.byClock(code, Kind.MET), tally.byClock(code, Kind.MET_LATE)));
    }

    private static TeamRow teamRow(TeamWords team, Tally tally, Figures sort) {
        return new TeamRow(
                team.name(),
                sort.opens() ? Address.of("/team", "team", team.key()) : null,
                sort.figure(
                        tally.childrenOfTeams(team.keys()).open(),
                        Address.of("/dashboard/open", "are", Are.OPEN.key(), "team", team.key())),
                COLUMNS.stream()
                        .map(kind -> sort.figure(tally.byTeams(team.keys(), kind), list("", kind, team.key())))
                        .toList(),
                sort.onTime(tally.byTeams(team.keys(), Kind.MET), tally.byTeams(team.keys(), Kind.MET_LATE)));
    }

    private static String list(String clock, Kind kind, String team) {
        return Address.of("/dashboard/children", "clock", clock, "state", kind.key(), "team", team);
    }

    private static @Nullable String silent(List<StatutoryClock> clocks, List<StatutoryClock> telling) {
        var silent = clocks.stream()
                .filter(clock -> !telling.contains(clock))
                .map(StatutoryClock::plainName)
                .distinct()
                .sorted()
                .toList();
        return silent.isEmpty() ? null : "Nothing in the record starts these: " + String.join("; ", silent) + ".";
    }
}
