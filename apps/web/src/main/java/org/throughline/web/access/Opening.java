package org.throughline.web.access;

/** How a person has opened a child's record that was not theirs to open without a word. */
public enum Opening {
    /** Not at all. */
    NONE,
    /** By a typed reason, for the rest of that day. */
    REASON,
    /** By breaking the glass of a restricted record, for 60 minutes. */
    BREAK_GLASS
}
