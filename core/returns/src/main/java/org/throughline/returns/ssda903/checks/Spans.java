package org.throughline.returns.ssda903.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Care;
import org.throughline.returns.ssda903.child.ChildRow;
import org.throughline.returns.ssda903.child.Day;
import org.throughline.returns.ssda903.child.Rows;

/** What times with a first and a last day have to do with one another, and with the times of care. */
final class Spans {

    private Spans() {}

    /**
     * Reports every row that begins before one that began earlier has ended; the same day is late enough. Rows without a
     * first day have no place in the order and are left out.
     */
    static <R extends ChildRow> void overlapping(
            Rows<R> rows, Function<R, Day> start, Function<R, Day> end, Found found) {
        if (rows.size() < 2) {
            return;
        }
        var inOrder = new ArrayList<R>(rows.size());
        for (var row : rows) {
            if (start.apply(row).isDate()) {
                inOrder.add(row);
            }
        }
        inOrder.sort(Comparator.comparing(start, Day::datesFirst).thenComparing(end, Day::datesFirst));
        boolean goesOn = false;
        var ended = Day.BLANK;
        for (var row : inOrder) {
            if (goesOn || start.apply(row).before(ended)) {
                found.at(row);
            }
            goesOn |= !end.apply(row).isDate();
            ended = Day.later(ended, end.apply(row));
        }
    }

    /** Whether it ends, or goes on, in none of the times of care; never where it has no first day or there is no care. */
    static boolean endsOutside(Day start, Day end, List<Care> periods) {
        if (!start.isDate() || periods.isEmpty()) {
            return false;
        }
        for (var care : periods) {
            boolean outside = end.isDate()
                    ? end.after(care.end()) || end.before(care.start())
                    : care.end().isDate() || start.before(care.start());
            if (!outside) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins in none of the times of care; never where it has no first day or there is no care. */
    static boolean beginsOutside(Day start, List<Care> periods) {
        if (!start.isDate() || periods.isEmpty()) {
            return false;
        }
        for (var care : periods) {
            if (!start.before(care.start()) && !start.after(care.end())) {
                return false;
            }
        }
        return true;
    }
}
