package org.throughline.examples.telling;

import java.time.LocalDate;
import org.throughline.calendar.CollectionYear;

/**
 * The days that a file speaks for.
 *
 * @param first of the collection year
 * @param last of the collection year, or the day of telling while the year runs
 */
record Span(CollectionYear year, LocalDate first, LocalDate last) {

    static Span of(CollectionYear year, LocalDate asAt) {
        return new Span(year, year.first(), asAt.isBefore(year.last()) ? asAt : year.last());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the day has come when the file is made. */
    boolean knows(LocalDate day) {
        return !day.isAfter(last);
    }

    boolean touches(LocalDate from, LocalDate to) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    /** Whether all the year's days have passed. */
    boolean isOver() {
        return last.equals(year.last());
    }
}
