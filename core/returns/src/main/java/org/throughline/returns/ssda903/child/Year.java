package org.throughline.returns.ssda903.child;

/**
 * A collection year as the checks speak of it; every day named is part of its year.
 *
 * @param ending the year of the 31 March that closes it
 * @param authority the code of the council whose return it is; empty where nobody said
 */
public record Year(int ending, String authority, Day start, Day end, Day lastStart) {

    public static Year ending(int year, String authority) {
        return new Year(year, authority, Day.on(year - 1, 4, 1), Day.on(year, 3, 31), Day.on(year - 2, 4, 1));
    }

    /** The last day of the year before. */
    public Day lastEnd() {
        return start.plusDays(-1);
    }
}
