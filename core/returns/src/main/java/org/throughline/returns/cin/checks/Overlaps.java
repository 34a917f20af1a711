package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.throughline.returns.checks.Found;
import org.throughline.returns.checks.Located;
import org.throughline.returns.reading.Day;

/** Rows of one child that begin within one another, found in one pass by their first days, however many there are. */
final class Overlaps {

    private Overlaps() {}

    /** @param until the last day on which another would begin within it; missing where none can */
    private record Span<R>(R row, Day start, Day until) {

        /** Another that begins on that day begins within it. */
        boolean reaches(Day day) {
            return day.isOnOrBefore(until);
        }
    }

    /**
     * Holds every row against all others. One that begins within another is reported with its start alone, the other with
     * all its marks; one that is both, with all of them. A row without a start is not looked at.
     *
     * @param until the last day on which another would begin within it; missing where none can
     */
    static <R extends Located> void report(
            List<R> rows, Function<R, Day> start, Function<R, Day> until, String startMark, Found found) {
        if (rows.size() < 2) {
            return;
        }
        var spans = inOrder(rows, start, until);
        var begins = begins(spans);
        for (int i = 0; i < begins.length; i++) {
            if (surrounds(spans, i)) {
                found.at(spans.get(i).row());
            } else if (begins[i]) {
                found.at(spans.get(i).row(), startMark);
            }
        }
    }

    private static <R> List<Span<R>> inOrder(List<R> rows, Function<R, Day> start, Function<R, Day> until) {
        var spans = new ArrayList<Span<R>>(rows.size());
        for (var row : rows) {
            if (start.apply(row).isKnown()) {
                spans.add(new Span<>(row, start.apply(row), until.apply(row)));
            }
        }
        spans.sort((a, b) -> a.start().isBefore(b.start()) ? -1 : b.start().isBefore(a.start()) ? 1 : 0);
        return spans;
    }

    /** What begins within another: one that began before it, or one that began on the same day. */
    private static <R> boolean[] begins(List<Span<R>> spans) {
        var begins = new boolean[spans.size()];
        var longest = Day.MISSING;
        for (int i = 0; i < begins.length; i++) {
            begins[i] = spans.get(i).start().isOnOrBefore(longest);
            longest = later(longest, spans.get(i).until());
        }
        longest = Day.MISSING;
        for (int i = begins.length - 2; i >= 0; i--) {
            longest = sameDay(spans, i, i + 1) ? later(longest, spans.get(i + 1).until()) : Day.MISSING;
            begins[i] |= spans.get(i).start().isOnOrBefore(longest);
        }
        return begins;
    }

    /** Whether another begins within this one: the next, or one before it that began on the same day. */
    private static <R> boolean surrounds(List<Span<R>> spans, int i) {
        var span = spans.get(i);
        return i + 1 < spans.size() && span.reaches(spans.get(i + 1).start())
                || i > 0 && sameDay(spans, i - 1, i) && span.reaches(span.start());
    }

    private static <R> boolean sameDay(List<Span<R>> spans, int one, int other) {
        return spans.get(one).start().is(spans.get(other).start());
    }

    private static Day later(Day one, Day other) {
        return one.isMissing() || one.isBefore(other) ? other : one;
    }
}
