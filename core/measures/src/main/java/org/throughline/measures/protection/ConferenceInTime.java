package org.throughline.measures.protection;

import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.protection.InitialConference;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Collection;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.RowsDone;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Initial child protection conferences held within 15 working days. */
public final class ConferenceInTime implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("ICPC-15"),
            "Conferences held in 15 working days",
            "conferences held within 15 working days of the strategy discussion that began the enquiry",
            "initial child protection conferences held in the period",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 218, table C4",
                    "Initial child protection conferences held within 15 working days of the strategy discussion, of all"
                            + " held, by the day they were held. Conferences about children who moved in on another"
                            + " council's plan are not counted."),
            List.of(Theme.PROTECTION, Theme.STRATEGY),
            Collection.CIN,
            Over.EVENTS,
            Optional.of(England.lait("81.4", "2025")));

    private final StatutoryClock clock;

    public ConferenceInTime(WorkingDays workingDays) {
        this.clock = new InitialConference(workingDays);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return RowsDone.inTime(child, clock, period);
    }
}
