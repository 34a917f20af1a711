package org.throughline.measures.assessment;

import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.assessment.AssessmentFromReferral;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Collection;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.RowsDone;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** First assessments authorised within 45 working days of the referral, as the guidance counts. */
public final class AssessedInTimeFromReferral implements Measure {

    private final StatutoryClock clock;
    private final Definition definition;

    public AssessedInTimeFromReferral(WorkingDays workingDays) {
        this.clock = new AssessmentFromReferral(workingDays);
        this.definition = new Definition(
                new MeasureCode("ASM-45-REF"),
                "First assessments finished 45 working days after the referral",
                "first assessments authorised within 45 working days of the referral",
                "first assessments after a referral that were authorised in the period",
                Unit.PERCENT,
                Better.HIGHER,
                clock.source(),
                List.of(Theme.ASSESSMENT, Theme.PLANS),
                Collection.CIN,
                Over.EVENTS,
                Optional.empty());
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Share count(Child child, Period period) {
        return RowsDone.inTime(child, clock, period);
    }
}
