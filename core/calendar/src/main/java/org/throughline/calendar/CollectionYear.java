package org.throughline.calendar;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A year of the children in need census and of the looked-after children return: 1 April to 31 March, both included.
 *
 * @param ending the calendar year of its 31 March, by which the collections are named
 */
public record CollectionYear(int ending) {

    public static CollectionYear ending(int year) {
        return new CollectionYear(year);
    }

    /** The collection year that holds the day. */
    public static CollectionYear of(LocalDate day) {
        return ending(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() : day.getYear() + 1);
    }

    public LocalDate first() {
        return LocalDate.of(ending - 1, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(ending, Month.MARCH, 31);
    }

    public boolean holds(LocalDate day) {
        return equals(of(day));
    }

    /** Whether something was open at any time in the year; it has no end while it is still open. */
    public boolean touchedBy(LocalDate start, @Nullable LocalDate end) {
        return !start.isAfter(last()) && (end == null || !end.isBefore(first()));
    }

    /** Whether something was open on the night of 31 March; what ends on that day is not. */
    public boolean openAtItsEnd(LocalDate start, @Nullable LocalDate end) {
        return !start.isAfter(last()) && (end == null || end.isAfter(last()));
    }
}
