package org.throughline.clocks.reading;

import java.time.LocalDate;

/**
 * How far a limit reaches.
 *
 * @param due the last day the limit names
 * @param lastInTime the last day that is still in time: {@code due}, or the end of the weekend or holiday after it where
 *     working days are counted
 */
public record Deadline(LocalDate due, LocalDate lastInTime) {

    static Deadline on(LocalDate due) {
        return new Deadline(due, due);
    }

    /** True while work done on that day is in time. */
    boolean allows(LocalDate day) {
        return !day.isAfter(lastInTime);
    }
}
