package org.throughline.measures.counting;

import java.time.LocalDate;
import org.throughline.journey.When;

/**
 * What a measure is asked for: a period, and the day from which it is looked at.
 *
 * @param first its first day, included
 * @param last its last day, included
 * @param asAt what happened after this day is not known yet
 */
public record Period(LocalDate first, LocalDate last, LocalDate asAt) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends on " + last + ", before it begins on " + first);
        }
    }

    /** The day on which what stands is looked at: the last of the period, or the day it is looked at from if that is earlier. */
    public LocalDate reckonedOn() {
        return last.isAfter(asAt) ? asAt : last;
    }

    /** True on every day of it that is known, the first and the last among them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(reckonedOn());
    }

    public boolean holds(When when) {
        return when.day().filter(this::holds).isPresent();
    }
}
