package org.throughline.web.oversight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Figures that were counted once and are added up by clock, team, worker and kind; without the few children that one
 * person may not have counted. Immutable.
 */
public final class Tally {

    /** Readings of one clock, kind, reason, team and worker; empty keys where the record names nobody. */
    record Cell(String clock, String team, String worker, Kind kind, String reason, int many) {}

    /** The children of one worker in one team. */
    record Desk(String team, String worker, Children children) {}

    /** Children to whom the service has a duty now, and what they are to it; a child may be several of these. */
    public record Children(int open, int needPlan, int protectionPlan, int lookedAfter, int careLeaver) {

        static final Children NONE = new Children(0, 0, 0, 0, 0);

        private Children plus(Children more, int sign) {
            return new Children(
                    open + sign * more.open,
                    needPlan + sign * more.needPlan,
                    protectionPlan + sign * more.protectionPlan,
                    lookedAfter + sign * more.lookedAfter,
                    careLeaver + sign * more.careLeaver);
        }
    }

    /** What was counted, added up once by each of the things that figures are asked by. */
    private static final class Counted {

        final List<Cell> cells;
        final List<Desk> desks;
        final Map<String, int[]> byClock;
        final Map<String, int[]> byTeam;
        final Map<String, int[]> byWorker;
        final Map<String, int[]> byReason;
        final Map<String, Children> childrenByTeam;
        final Map<String, Children> childrenByWorker;

        Counted(Collection<Cell> cells, Collection<Desk> desks) {
            this.cells = List.copyOf(cells);
            this.desks = List.copyOf(desks);
            this.byClock = sums(Cell::clock);
            this.byTeam = sums(Cell::team);
            this.byWorker = sums(Cell::worker);
            this.byReason = sums(Cell::reason);
            this.childrenByTeam = children(Desk::team);
            this.childrenByWorker = children(Desk::worker);
        }

        private Map<String, int[]> sums(Function<Cell, String> by) {
            var sums = new HashMap<String, int[]>();
            for (var cell : cells) {
                sums.computeIfAbsent(by.apply(cell), _ -> new int[Kind.values().length])[
                                cell.kind().ordinal()] +=
                        cell.many();
            }
            return sums;
        }

        private Map<String, Children> children(Function<Desk, String> by) {
            var sums = new HashMap<String, Children>();
            for (var desk : desks) {
                sums.merge(by.apply(desk), desk.children(), (one, other) -> one.plus(other, 1));
            }
            return sums;
        }

        Counted ofTeams(Set<String> teams) {
            return new Counted(
                    cells.stream().filter(cell -> teams.contains(cell.team())).toList(),
                    desks.stream().filter(desk -> teams.contains(desk.team())).toList());
        }

        Counted with(Set<String> teams, Collection<Cell> theirs, Collection<Desk> theirDesks) {
            return new Counted(
                    Stream.concat(cells.stream().filter(cell -> !teams.contains(cell.team())), theirs.stream())
                            .toList(),
                    Stream.concat(desks.stream().filter(desk -> !teams.contains(desk.team())), theirDesks.stream())
                            .toList());
        }
    }

    private final Counted all;
    private final Counted left;

    private Tally(Counted all, Counted left) {
        this.all = all;
        this.left = left;
    }

    static Tally of(Collection<Cell> cells, Collection<Desk> desks) {
        return new Tally(new Counted(cells, desks), new Counted(List.of(), List.of()));
    }

    /** The same figures without those children. */
    Tally less(Tally them) {
        return new Tally(all, them.all);
    }

    /** The same figures, with these in place of what was counted of some teams. Whom the tally leaves out is left out of these. */
    Tally with(Set<String> teams, Collection<Cell> cells, Collection<Desk> desks) {
        return new Tally(all.with(teams, cells, desks), left);
    }

    /** The same figures for some teams only. */
    public Tally ofTeams(Set<String> teams) {
        return new Tally(all.ofTeams(teams), left.ofTeams(teams));
    }

    public int byClock(String clock, Kind kind) {
        return sum(all.byClock, left.byClock, clock, kind);
    }

    public int byTeams(Set<String> teams, Kind kind) {
        return teams.stream()
                .mapToInt(team -> sum(all.byTeam, left.byTeam, team, kind))
                .sum();
    }

    public int byWorker(String worker, Kind kind) {
        return sum(all.byWorker, left.byWorker, worker, kind);
    }

    /** @param reason its code; empty where nobody gave one */
    public int byReason(String reason, Kind kind) {
        return sum(all.byReason, left.byReason, reason, kind);
    }

    public int all(Kind kind) {
        return all.byClock.keySet().stream()
                .mapToInt(clock -> byClock(clock, kind))
                .sum();
    }

    /** How many readings a list holds. */
    public int of(Which which) {
        return count(all, which) - count(left, which);
    }

    public Children children() {
        return all.childrenByTeam.keySet().stream()
                .map(team -> children(all.childrenByTeam, left.childrenByTeam, team))
                .reduce(Children.NONE, (one, other) -> one.plus(other, 1));
    }

    public Children childrenOfTeams(Set<String> teams) {
        return teams.stream()
                .map(team -> children(all.childrenByTeam, left.childrenByTeam, team))
                .reduce(Children.NONE, (one, other) -> one.plus(other, 1));
    }

    public Children childrenOfWorker(String worker) {
        return children(all.childrenByWorker, left.childrenByWorker, worker);
    }

    /** Teams that anything stands against, by key; the empty key stands for no team. */
    public Set<String> teams() {
        return these(
                all.byTeam.keySet(),
                all.childrenByTeam.keySet(),
                team -> childrenOfTeams(Set.of(team)).open() > 0 || anyOf(kind -> byTeams(Set.of(team), kind)));
    }

    /** Workers that anything stands against, by key; the empty key stands for nobody. */
    public Set<String> workers() {
        return these(
                all.byWorker.keySet(),
                all.childrenByWorker.keySet(),
                worker -> childrenOfWorker(worker).open() > 0 || anyOf(kind -> byWorker(worker, kind)));
    }

    private static Set<String> these(Set<String> some, Set<String> others, Predicate<String> standing) {
        var keys = new TreeSet<String>();
        Stream.concat(some.stream(), others.stream()).filter(standing).forEach(keys::add);
        return keys;
    }

    private static boolean anyOf(ToIntFunction<Kind> many) {
        return Stream.of(Kind.values()).anyMatch(kind -> many.applyAsInt(kind) > 0);
    }

    private static int sum(Map<String, int[]> all, Map<String, int[]> left, String key, Kind kind) {
        return at(all, key, kind) - at(left, key, kind);
    }

    private static int at(Map<String, int[]> sums, String key, Kind kind) {
        var many = sums.get(key);
        return many == null ? 0 : many[kind.ordinal()];
    }

    private static Children children(Map<String, Children> all, Map<String, Children> left, String key) {
        return all.getOrDefault(key, Children.NONE).plus(left.getOrDefault(key, Children.NONE), -1);
    }

    private static int count(Counted counted, Which which) {
        int many = 0;
        for (var cell : counted.cells) {
            if (which.holds(cell)) {
                many += cell.many();
            }
        }
        return many;
    }
}
