package org.throughline.measures.assessment;

import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.assessment.AssessmentFromItsStart;
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

/** Assessments authorised within 45 working days of their own start. */
public final class AssessedInTime implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("ASM-45"),
            "Assessments finished in 45 working days",
            "assessments authorised within 45 working days of the day they began",
            "assessments authorised in the period",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 304, table C2",
                    "Assessments authorised in at most 45 working days, of all that were authorised, by the day they were"
                            + " authorised. The table does not say from which day they are counted: we understand it to be"
                            + " the day the assessment began."),
            List.of(Theme.ASSESSMENT, Theme.PLANS),
            Collection.CIN,
            Over.EVENTS,
            Optional.of(England.lait("85.7", "2025")));

    private final StatutoryClock clock;

    public AssessedInTime(WorkingDays workingDays) {
        this.clock = new AssessmentFromItsStart(workingDays);
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
