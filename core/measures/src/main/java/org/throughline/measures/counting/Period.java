package org.throughline.measures.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.journey.When;

/**
 * What a measure is asked for: a period, and the day from which it is looked at.
 *
 * @param first its first day, included
 * @param last its last day, included
 * @param asAt what happened after this day is not known yet
 */
public record Period(LocalDate first, LocalDate last, LocalDate asAt) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends on " + last + ", before it begins on " + first);
        }
    }

    /** Its calendar months, from the earliest on; the first and the last are cut where it begins and ends. */
    public List<Period> months() {
        return cut(1);
    }

    /** Its quarters, which begin in January, April, July and October; cut as months are. */
    public List<Period> quarters() {
        return cut(MONTHS_OF_A_QUARTER);
    }

    private List<Period> cut(int length) {
        var pieces = new ArrayList<Period>();
        var from = first;
        while (!from.isAfter(last)) {
            var next = from.withDayOfMonth(1).plusMonths(length - (from.getMonthValue() - 1) % length);
            var to = next.isAfter(last) ? last : next.minusDays(1);
            pieces.add(new Period(from, to, asAt));
            from = to.plusDays(1);
        }
        return List.copyOf(pieces);
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
