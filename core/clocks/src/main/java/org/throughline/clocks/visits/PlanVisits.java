package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.VisitsAtIntervals.Rule;

/** Turns the council's own interval of a day into the rule for visits from that day on. */
record PlanVisits(ClockCode clock, Settings settings, Setting<Length> interval, WorkingDays workingDays) {

    /** The longest interval that may be set, in each unit. */
    static final List<Length> LONGEST = List.of(Length.workingDays(260), Length.weeks(52));

    Rule on(LocalDate day) {
        return new Rule(clock, settings.on(interval, day).limit(workingDays));
    }
}
