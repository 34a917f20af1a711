package org.throughline.web.oversight;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Figures that were counted once and can be added up by clock, team, worker and kind. Immutable. */
public final class Tally {

    /** Readings of one clock, kind, team and worker; empty keys where the record names nobody. */
    record Cell(String clock, String team, String worker, Kind kind) {}

    /** One worker's place in one team. */
    record Desk(String team, String worker) {}

    /** Children to whom the service has a duty now, and what they are to it; a child may be several of these. */
    public record Children(int open, int needPlan, int protectionPlan, int lookedAfter, int careLeaver) {

        static final Children NONE = new Children(0, 0, 0, 0, 0);

        Children plus(Children more, int sign) {
            return new Children(
                    open + sign * more.open,
                    needPlan + sign * more.needPlan,
                    protectionPlan + sign * more.protectionPlan,
                    lookedAfter + sign * more.lookedAfter,
                    careLeaver + sign * more.careLeaver);
        }
    }

    private final Map<Cell, Integer> readings;
    private final Map<Desk, Children> children;

    Tally(Map<Cell, Integer> readings, Map<Desk, Children> children) {
        this.readings = Map.copyOf(readings);
        this.children = Map.copyOf(children);
    }

    Tally less(Tally others) {
        var left = new HashMap<>(readings);
        others.readings.forEach((cell, many) -> left.merge(cell, -many, Integer::sum));
        var leftChildren = new HashMap<>(children);
        others.children.forEach((desk, them) -> leftChildren.merge(desk, them, (one, other) -> one.plus(other, -1)));
        return new Tally(left, leftChildren);
    }

    /** The same figures for some teams only. */
    public Tally ofTeams(Set<String> teams) {
        var some = new HashMap<Cell, Integer>();
        readings.forEach((cell, many) -> {
            if (teams.contains(cell.team())) {
                some.put(cell, many);
            }
        });
        var them = new HashMap<Desk, Children>();
        children.forEach((desk, count) -> {
            if (teams.contains(desk.team())) {
                them.put(desk, count);
            }
        });
        return new Tally(some, them);
    }

    public int byClock(String clock, Kind kind) {
        return sum(cell -> cell.clock().equals(clock) && cell.kind() == kind);
    }

    public int byTeams(Set<String> teams, Kind kind) {
        return sum(cell -> teams.contains(cell.team()) && cell.kind() == kind);
    }

    public int byWorker(String worker, Kind kind) {
        return sum(cell -> cell.worker().equals(worker) && cell.kind() == kind);
    }

    public int all(Kind kind) {
        return sum(cell -> cell.kind() == kind);
    }

    public Children children() {
        return sumOf(desk -> true);
    }

    public Children childrenOfTeams(Set<String> teams) {
        return sumOf(desk -> teams.contains(desk.team()));
    }

    public Children childrenOfWorker(String worker) {
        return sumOf(desk -> desk.worker().equals(worker));
    }

    /** Teams that anything stands against, by key; the empty key stands for no team. */
    public Set<String> teams() {
        var teams = new TreeSet<String>();
        readings.keySet().forEach(cell -> teams.add(cell.team()));
        children.keySet().forEach(desk -> teams.add(desk.team()));
        return teams;
    }

    /** Workers that anything open stands against, by key; the empty key stands for nobody. */
    public Set<String> workers() {
        var workers = new TreeSet<String>();
        readings.keySet().forEach(cell -> workers.add(cell.worker()));
        children.keySet().forEach(desk -> workers.add(desk.worker()));
        return workers;
    }

    private int sum(Predicate<Cell> which) {
        return readings.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Children sumOf(Predicate<Desk> which) {
        return children.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Children.NONE, (one, other) -> one.plus(other, 1));
    }
}
