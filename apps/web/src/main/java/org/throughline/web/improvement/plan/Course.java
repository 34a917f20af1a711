package org.throughline.web.improvement.plan;

/** How an item is coming along, as its owner says. */
public enum Course {
    ON_TRACK("On track"),
    AT_RISK("At risk"),
    OFF_TRACK("Off track");

    private final String words;

    Course(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
