package org.throughline.web.improvement.plan;

/** How far an item has come. That everything was done does not say that it worked. */
public enum Stage {
    OPEN("Open"),
    /** It has actions and none of them is open; of one that came back or was sent back, one was done since. */
    ACTIONS_DONE("Actions done, not yet shown to work"),
    /** It waits for the day on which somebody looks whether children are better served. */
    UNDER_REVIEW("Under impact review"),
    /** Somebody other than its owner decided, on evidence, that it works. */
    SHOWN("Shown to work");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
