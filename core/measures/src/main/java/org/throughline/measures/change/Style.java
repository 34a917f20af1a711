package org.throughline.measures.change;

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

    public static Style of(Unit unit) {
        return switch (unit) {
            case PERCENT -> PROPORTION;
            case EACH, PER_10000 -> RATE;
            case SCORE, DAYS, NUMBER, FTE, CASES_EACH, PERCENT_OF_FTE -> INDIVIDUALS;
        };
    }
}
