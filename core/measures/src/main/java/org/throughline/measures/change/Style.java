package org.throughline.measures.change;

import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;

/** How a chart reckons what chance does to one month. */
public enum Style {
    /** XmR: from how far each month lies from the one before. */
    INDIVIDUALS("individuals chart (XmR)"),
    /** p: from how many are counted in the month, each of whom is above the line or not. */
    PROPORTION("proportion chart (p)"),
    /** u: from how many could have things happen to them, any number to each. */
    RATE("rate chart (u)");

    private final String words;

    Style(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * A proportion and a rate know what chance does to a month only where each month counts others: of what stands on the
     * last day, mostly the same children stand in the next month, and how far months really lie apart has to tell.
     */
    public static Style of(Unit unit, Over over) {
        return switch (unit) {
            case PERCENT -> over == Over.LAST_DAY ? INDIVIDUALS : PROPORTION;
            case EACH, PER_10000 -> over == Over.LAST_DAY ? INDIVIDUALS : RATE;
            case SCORE, DAYS, NUMBER, FTE, CASES_EACH, PERCENT_OF_FTE -> INDIVIDUALS;
        };
    }
}
