package org.throughline.returns.cin.checks;

import org.throughline.returns.checks.Place;
import org.throughline.returns.reading.Day;

/**
 * A child in need plan, {@code CINPlanDates}.
 *
 * @param end missing: it is open
 */
record CinPlan(Path at, Day start, Day end) implements Plan {

    /** The day is on or after the start and before the end. */
    boolean runsOn(Day day) {
        return day.isOnOrAfter(start) && (isOpen() ? day.isKnown() : day.isBefore(end));
    }

    @Override
    public Place place() {
        return at.in(Tables.CIN_PLANS);
    }
}
