package org.throughline.returns.ssda903.checks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Findings;
import org.throughline.returns.checks.Mark;
import org.throughline.returns.checks.Need;
import org.throughline.returns.checks.Run;
import org.throughline.returns.checks.Selection;
import org.throughline.returns.reading.AtOnce;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.Children;

/** Runs the checks over the children of a return, on as many processors as there are. */
public final class Ssda903Checking {

    /** Small enough that no processor waits long for another. */
    private static final int SMALLEST_PART = 2_000;

    /** Children whose rows together stay near a processor. */
    private static final int AT_ONCE = 64;

    private Ssda903Checking() {}

    /** What ran, what could not, and what was found. */
    public record Checked(Selection<Child> selection, Findings findings) {}

    /** @param given lists that are at hand besides the return's own tables */
    public static Checked check(Children children, Set<Need> given) {
        var needs = EnumSet.noneOf(Need.class);
        needs.addAll(given);
        if (!children.year().authority().isEmpty()) {
            needs.add(Need.AUTHORITY);
        }
        if (children.tellUnaccompanied()) {
            needs.add(Need.UNACCOMPANIED);
        }
        if (children.isFlagInHeader()) {
            needs.add(Need.HEADER_FLAG);
        }
        var selection = Selection.of(Ssda903Checks.ALL, children.year().ending(), needs, children.missingTables());
        return new Checked(selection, run(children, selection.checks()));
    }

    private static Findings run(Children children, List<Check<Child>> checks) {
        int parts = Math.max(
                1,
                Math.min(
                        children.size() / SMALLEST_PART,
                        8 * Runtime.getRuntime().availableProcessors()));
        var groups = Group.of(checks);
        return AtOnce.all(IntStream.range(0, parts)
                        .<AtOnce.Piece<Part, RuntimeException>>mapToObj(part -> () ->
                                Part.of(children, checks, groups, (int) ((long) children.size() * part / parts), (int)
                                        ((long) children.size() * (part + 1) / parts)))
                        .toList())
                .stream()
                .reduce(Part::join)
                .orElseThrow()
                .done();
    }

    /**
     * The checks by the tables that they mark: where a child has no row in any of them, there is nothing to be found.
     */
    private record Group(int tables, List<Check<Child>> checks) {

        static List<Group> of(List<Check<Child>> checks) {
            var byTables = new TreeMap<Integer, List<Check<Child>>>();
            for (var check : checks) {
                int tables = check.meaning().marks().stream()
                        .map(Mark::table)
                        .mapToInt(Group::bit)
                        .reduce(0, (one, other) -> one | other);
                byTables.computeIfAbsent(tables, _ -> new ArrayList<>()).add(check);
            }
            return byTables.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }

        private static int bit(String marked) {
            for (var table : Table.values()) {
                if (marked.equals(table.title())) {
                    return Child.bit(table, false);
                }
                if (marked.equals(table.title() + "_last")) {
                    return Child.bit(table, true);
                }
            }
            throw new IllegalArgumentException("There is no table " + marked);
        }
    }

    /** What one part of the children gave. */
    private record Part(List<Run<Child>> runs, Findings findings) {

        static Part of(Children children, List<Check<Child>> checks, List<Group> groups, int from, int to) {
            var findings = new Findings(checks);
            var runs = groups.stream()
                    .map(group -> new Run<>(group.checks(), findings))
                    .toList();
            var concerned = new ArrayList<Child>(AT_ONCE);
            for (int next = from; next < to; next += AT_ONCE) {
                var some = IntStream.range(next, Math.min(next + AT_ONCE, to))
                        .mapToObj(children::get)
                        .toList();
                for (int i = 0; i < runs.size(); i++) {
                    for (var child : some) {
                        if (child.hasAnyOf(groups.get(i).tables())) {
                            concerned.add(child);
                        }
                    }
                    runs.get(i).take(concerned);
                    concerned.clear();
                }
            }
            return new Part(runs, findings);
        }

        Part join(Part later) {
            findings.join(later.findings);
            for (int i = 0; i < runs.size(); i++) {
                runs.get(i).join(later.runs.get(i));
            }
            return this;
        }

        Findings done() {
            runs.forEach(Run::done);
            return findings;
        }
    }
}
