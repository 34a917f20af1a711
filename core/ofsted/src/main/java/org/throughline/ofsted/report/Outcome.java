package org.throughline.ofsted.report;

/** What a check said of a report. */
public sealed interface Outcome {

    Check check();

    record Agreed(Check check) implements Outcome {}

    /** @param words what does not agree, as a sentence */
    record Disagreed(Check check, String words) implements Outcome {}

    /** There was nothing to compare. */
    record NotAsked(Check check) implements Outcome {}
}
