package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.calendar.Months;
import org.throughline.calendar.WorkingDays;

/** How long a duty may take, from the day it begins; that day is never counted. */
@FunctionalInterface
public interface Limit {

    /** Bank holidays are known from this day on, so working days can be counted from it. */
    LocalDate FIRST_COUNTED = LocalDate.of(2010, 1, 1);

    /** Empty where it cannot be counted from that day. */
    Optional<Deadline> from(LocalDate start);

    /** Due on the n-th working day. Work done on a weekend or holiday straight after it took no more working days. */
    static Limit workingDays(int n, WorkingDays calendar) {
        return start -> start.isBefore(FIRST_COUNTED) || !calendar.covers(start.plusYears(1))
                ? Optional.empty()
                : Optional.of(new Deadline(calendar.due(start, n), calendar.lastInTime(start, n)));
    }

    /** Days that run through weekends and holidays. */
    static Limit days(int n) {
        return start -> Optional.of(Deadline.on(start.plusDays(n)));
    }

    static Limit weeks(int n) {
        return days(7 * n);
    }

    /** The same day of the month, or the last of a shorter month. */
    static Limit months(int n) {
        return start -> Optional.of(Deadline.on(Months.after(start, n)));
    }
}
