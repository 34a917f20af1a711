package org.throughline.returns.ssda903.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Findings;
import org.throughline.returns.checks.Need;
import org.throughline.returns.checks.Run;
import org.throughline.returns.checks.Selection;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.Children;

/** Runs the checks over the children of a return, on as many processors as there are. */
public final class Ssda903Checking {

    /** Small enough that no processor waits long for another. */
    private static final int SMALLEST_PART = 2_000;

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
        var whole = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> Part.of(children, checks, (int) ((long) children.size() * part / parts), (int)
                        ((long) children.size() * (part + 1) / parts)))
                .reduce(Part::join)
                .orElseThrow();
        whole.run.done();
        return whole.findings;
    }

    private record Part(Run<Child> run, Findings findings) {

        static Part of(Children children, List<Check<Child>> checks, int from, int to) {
            var findings = new Findings(checks);
            var run = new Run<>(checks, findings);
            for (int child = from; child < to; child++) {
                run.take(children.get(child));
            }
            return new Part(run, findings);
        }

        Part join(Part later) {
            findings.join(later.findings);
            run.join(later.run);
            return this;
        }
    }
}
