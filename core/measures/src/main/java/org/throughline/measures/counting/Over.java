package org.throughline.measures.counting;

/** What of a period a measure counts. It decides whether months add up to their year. */
public enum Over {
    /** Each thing that happened in it: months add up. */
    EVENTS("What happened in the period is counted."),
    /** What stands on its last day. */
    LAST_DAY("What stands on the last day of the period is counted."),
    /** Each child once, however often something happened to them in it. */
    CHILDREN("Each child is counted once in the period."),
    /** What a return states of a child for the year that ends in it. */
    YEAR_STATED("A return states it once a year, so a month has it only if it is March.");

    private final String words;

    Over(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** True where the two numbers of all months make those of their year. */
    public boolean addsUp() {
        return this == EVENTS;
    }
}
