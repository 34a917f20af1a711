package org.throughline.clocks.reading;

import java.time.LocalDate;

/** How a duty stands on the day it is read. "Due soon" is no state: it is how a screen shows some that are running. */
public sealed interface State {

    /** Begun and not done, and what is done today is still in time. */
    record Running() implements State {}

    /** Begun and not done, and the last day on which it would have been in time has passed. */
    record Overdue() implements State {}

    /** Done in time. */
    record Met() implements State {}

    /** Done, too late. */
    record MetLate() implements State {}

    /**
     * The duty fell away before it was done, whether or not it was already late by then.
     *
     * @param on the day on which it fell away
     */
    record Lapsed(LocalDate on) implements State {}

    /**
     * The record does not say: never a guess, never hidden.
     *
     * @param why in plain words, a whole sentence
     */
    record CannotTell(String why) implements State {}
}
