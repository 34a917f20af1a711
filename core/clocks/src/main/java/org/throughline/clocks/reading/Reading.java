package org.throughline.clocks.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.FactId;

/**
 * What a clock says about one thing on one day.
 *
 * @param started the day the clock began, empty where it is not recorded or cannot be read
 * @param due the last day the law allows; weekends do not move it unless it is counted in working days
 * @param lastInTime the last day on which the work is still in time: the due day, or the last day of the weekend or
 *     holiday straight after it where the limit is counted in working days
 * @param dueAt the moment, for a clock in hours whose start is known to the minute
 * @param done the day on which it was done, shown also where the state cannot be told
 * @param about what it is about in plain words, such as "Assessment begun 3 April 2025"
 * @param startedBy the entry of the record that started it, where there is one
 */
public record Reading(
        ClockCode clock,
        Optional<LocalDate> started,
        Optional<LocalDate> due,
        Optional<LocalDate> lastInTime,
        Optional<Instant> dueAt,
        Optional<LocalDate> done,
        State state,
        String about,
        Optional<FactId> startedBy) {

    /** A reading of something that has no day at all in the record. */
    public static Reading undated(ClockCode clock, State state, String about, FactId startedBy) {
        return new Reading(
                clock,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                about,
                Optional.of(startedBy));
    }

    /** The same in another state. */
    public Reading in(State other) {
        return new Reading(clock, started, due, lastInTime, dueAt, done, other, about, startedBy);
    }
}
