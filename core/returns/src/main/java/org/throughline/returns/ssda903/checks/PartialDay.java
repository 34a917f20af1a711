package org.throughline.returns.ssda903.checks;

import org.throughline.returns.ssda903.child.Day;

/** A day of which the day, the month or the year may be unknown: ZZ/05/2019, ZZ/ZZ/2019, 01/05/ZZZZ. */
final class PartialDay {

    private static final String UNKNOWN = "ZZ";
    private static final String UNKNOWN_YEAR = "ZZZZ";

    private PartialDay() {}

    /** The latest day it may be, where an unknown year is read as 2000; no date where it cannot be read. */
    static Day latest(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 3) {
            return Day.BLANK;
        }
        boolean noDay = parts[0].equals(UNKNOWN);
        boolean noMonth = parts[1].equals(UNKNOWN);
        var year = parts[2].equals(UNKNOWN_YEAR) ? "2000" : parts[2];
        var earliest = Day.of((noDay ? "01" : parts[0]) + "/" + (noMonth ? "01" : parts[1]) + "/" + year);
        if (noMonth) {
            return earliest.birthday(1).plusDays(-1);
        }
        return noDay ? earliest.endOfMonth() : earliest;
    }
}
