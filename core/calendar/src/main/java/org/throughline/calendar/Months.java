package org.throughline.calendar;

import java.time.LocalDate;

/**
 * Months by the corresponding date: the same day number so many months away or, in a shorter month, its last day.
 *
 * <p>Always counted in one step from the anchor, the last event that really happened. A chain of single months would
 * drift: 31 January, 28 February, 28 March. A date so found does not move off a weekend or holiday.
 */
public final class Months {

    private Months() {}

    /** The corresponding date n months after the anchor: 30 November and 3 months is 28 or 29 February. */
    public static LocalDate after(LocalDate anchor, int n) {
        return anchor.plusMonths(n);
    }

    /** The corresponding date n months before the anchor. */
    public static LocalDate before(LocalDate anchor, int n) {
        return anchor.minusMonths(n);
    }

    /** Whether a day lies in the last n months up to a day; both the corresponding date and the last day are in. */
    public static boolean inTheLast(int n, LocalDate upTo, LocalDate day) {
        return !day.isBefore(before(upTo, n)) && !day.isAfter(upTo);
    }
}
