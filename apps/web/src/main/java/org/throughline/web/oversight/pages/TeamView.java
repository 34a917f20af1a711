package org.throughline.web.oversight.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.web.oversight.Kind;
import org.throughline.web.oversight.Lists.OfChild;
import org.throughline.web.oversight.OpenChild;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.oversight.Tally;
import org.throughline.web.oversight.Which;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.StandingWords;
import org.throughline.web.pages.TeamWords;
import org.throughline.web.pages.WorkerWords;

/**
 * One team in finished words.
 *
 * @param teams the teams that the person may choose from, when there is more than one
 * @param behind that the clocks are still being worked out, or null
 * @param columns what stands over the figures of a worker
 * @param workers one row a worker, the one with most late first
 * @param dueList address of everything that is late or due
 * @param reasons how much was late, by reason
 * @param late the first children for whom anything is late
 * @param allLate address of all of it, or null where the page holds it all
 * @param unallocated the first of the children without a worker
 * @param allUnallocated address of all of them, or null where the page holds them all
 */
public record TeamView(
        String name,
        List<Choice> teams,
        @Nullable String behind,
        String summary,
        List<String> columns,
        List<WorkerRow> workers,
        String dueList,
        List<String> reasonColumns,
        List<ReasonRow> reasons,
        List<ChildDuties> late,
        @Nullable String allLate,
        List<ChildRow> unallocated,
        @Nullable String allUnallocated) {

    public record Choice(String name, String address, boolean chosen) {}

    public record WorkerRow(String name, Figure children, List<Figure> figures) {}

    public record ChildRow(
            String name, String knownBy, String address, String age, List<String> standing, String lastSeen) {}

    static final List<Kind> COLUMNS = List.of(Kind.LATE, Kind.SOON, Kind.LATER, Kind.CANNOT_TELL);

    static final int SHOWN = 20;

    static TeamView of(
            TeamWords chosen,
            List<Choice> teams,
            Tally tally,
            List<OfChild> late,
            List<OpenChild> unallocated,
            Map<String, String> workerNames,
            ClockWords words,
            LocalDate today,
            ChildDuties.Reader reader,
            Optional<String> behind) {
        var team = chosen.key();
        int allLate = tally.all(Kind.LATE);
        int nobody = tally.childrenOfWorker("").open();
        return new TeamView(
                chosen.name(),
                teams,
                behind.orElse(null),
                summary(tally, allLate, nobody),
                List.of("Late", "Due in 5 working days", "Due later", "Can’t be told"),
                tally.workers().stream()
                        .map(worker -> workerRow(worker, team, tally, workerNames))
                        .sorted(Comparator.comparing((Ranked row) -> -row.late())
                                .thenComparing(row -> row.row().name()))
                        .map(Ranked::row)
                        .toList(),
                Address.of("/team/children", "state", Asked.OPEN, "team", team),
                ReasonRow.COLUMNS,
                ReasonRow.of(tally, "/team/children", team, Telling.EXACT, _ -> true),
                ChildDuties.of(
                        late.stream()
                                .limit(SHOWN)
                                .flatMap(child -> child.items().stream())
                                .toList(),
                        words,
                        item -> workerName(item.worker(), workerNames),
                        reader),
                late.size() > SHOWN ? list(team, "", Kind.LATE) : null,
                unallocated.stream().map(child -> childRow(child, today)).toList(),
                nobody > unallocated.size() ? open(team, Are.UNALLOCATED, "") : null);
    }

    private static String summary(Tally tally, int late, int nobody) {
        int soon = tally.all(Kind.SOON);
        return "%s open. %s late and %s due in the next 5 working days. %s"
                .formatted(
                        Days.count(tally.children().open(), "child is", "children are"),
                        late == 0 ? "Nothing is" : Days.count(late, "thing is", "things are"),
                        soon == 0 ? "nothing is" : Days.count(soon, "is", "are"),
                        nobody == 0
                                ? "Every open child has an allocated worker."
                                : Days.count(nobody, "child has", "children have") + " no allocated worker.");
    }

    private record Ranked(WorkerRow row, int late) {}

    private static Ranked workerRow(String worker, String team, Tally tally, Map<String, String> names) {
        var key = worker.isEmpty() ? Which.NOBODY : worker;
        return new Ranked(
                new WorkerRow(
                        workerName(worker, names),
                        Figure.open(tally.childrenOfWorker(worker).open(), open(team, Are.OPEN, key)),
                        COLUMNS.stream()
                                .map(kind -> Figure.open(tally.byWorker(worker, kind), list(team, key, kind)))
                                .toList()),
                tally.byWorker(worker, Kind.LATE));
    }

    static String workerName(String worker, Map<String, String> names) {
        return worker.isEmpty() ? "No allocated worker" : WorkerWords.of(names.getOrDefault(worker, worker));
    }

    private static ChildRow childRow(OpenChild child, LocalDate today) {
        return new ChildRow(
                child.name(),
                child.knownBy(),
                Addresses.child(child.child()),
                MyWorkView.age(child.born(), today),
                StandingWords.of(child.standing()),
                child.lastSeen().map(Days::inWords).orElse("No visit on record"));
    }

    private static String list(String team, String worker, Kind kind) {
        return Address.of("/team/children", "team", team, "worker", worker, "state", kind.key());
    }

    private static String open(String team, Are are, String worker) {
        return Address.of("/team/open", "team", team, "are", are.key(), "worker", worker);
    }
}
