package org.throughline.ofsted.report;

/** How soon something must improve, as the heading above it says. */
public enum Urgency {
    /** Under "Priority and immediate action". */
    PRIORITY,
    /** Under "Immediately". */
    IMMEDIATE,
    WITHIN_THREE_MONTHS,
    WITHIN_SIX_MONTHS,
    /** The heading says nothing of time. */
    NOT_SAID;

    /** Whether it cannot wait. */
    public boolean urgent() {
        return this == PRIORITY || this == IMMEDIATE;
    }
}
