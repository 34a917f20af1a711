package org.throughline.clocks.visits;

import java.time.LocalDate;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.visits.VisitsAtIntervals.Rule;

/** Turns the council's own interval of a day into the rule for visits from that day on. */
record PlanVisits(ClockCode clock, LocalIntervals intervals, LocalIntervals.Visits visits, WorkingDays workingDays) {

    Rule on(LocalDate day) {
        var setting = intervals.on(visits, day);
        var limit = switch (setting.unit()) {
            case WORKING_DAYS -> Limit.workingDays(setting.length(), workingDays);
            case WEEKS -> Limit.weeks(setting.length());
        };
        return new Rule(clock, limit);
    }
}
