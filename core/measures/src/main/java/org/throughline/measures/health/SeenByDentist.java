package org.throughline.measures.health;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Children looked after for a year who were seen by a dentist. */
public final class SeenByDentist implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CLA-DENT"),
            "Seen by a dentist in the year",
            "of these, the children who were seen by a dentist",
            "children looked after for all of the year that ended in the period, of whom the return says it",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 3",
                    "Children looked after for 12 months or more who were seen by a dentist in the year, of any age. One who declined was not seen. The return states it for each child once a year."),
            List.of(Theme.HEALTH, Theme.CARE),
            Collection.SSDA903,
            Over.YEAR_STATED,
            Optional.of(England.lait("81", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return CareYear.yesOrNo(child, period, CareYearStated::teethCheck, "a dental check");
    }
}
