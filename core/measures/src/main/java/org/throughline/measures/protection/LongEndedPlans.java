package org.throughline.measures.protection;

import java.util.List;
import java.util.Optional;
import org.throughline.clocks.protection.PlanOfTwoYears;
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

/** Child protection plans that ended after two years or more. */
public final class LongEndedPlans implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CPP-2YEND"),
            "Ended plans that lasted two years or more",
            "of these, the plans that had run for more than 729 days, the day they ended among them",
            "child protection plans that ended in the period",
            Unit.PERCENT,
            Better.LOWER,
            Sources.lait(
                    "measure 98, table D7",
                    "Child protection plans that ended after more than 729 days, the day they ended among them, of all"
                            + " that ended."),
            List.of(Theme.PROTECTION, Theme.DRIFT),
            Collection.CIN,
            Over.EVENTS,
            Optional.of(England.lait("4.4", "2025")));

    private final StatutoryClock clock = new PlanOfTwoYears();

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return RowsDone.late(child, clock, period);
    }
}
