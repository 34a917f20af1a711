package org.throughline.web.journeys;

/** How a load ended. */
public sealed interface Outcome {

    /** Committed. @param load its number, with which it can be withdrawn */
    record Loaded(long load, LoadReport report) implements Outcome {}

    /** What would have happened; nothing was kept. */
    record Tried(LoadReport report) implements Outcome {}

    /** Nothing was written. @param why for the person who sent the file */
    record Refused(String why) implements Outcome {}
}
