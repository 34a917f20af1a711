package org.throughline.web.drift;

/** How what is found stands with whoever decides. */
public enum State {
    OPEN("Waits for a decision"),
    WORSE("Worse since the decision"),
    REVIEW("To be looked at again"),
    DECIDED("Decided");

    private final String words;

    State(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody has to look at it now. */
    public boolean waits() {
        return this != DECIDED;
    }
}
