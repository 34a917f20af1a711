package org.throughline.measures.missing;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
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

/** Looked-after children who went missing. */
public final class ChildrenMissing implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("MIS-PCT"),
            "Children in care who went missing",
            "of these, the children who were missing at least once",
            "children looked after at any time in the period",
            Unit.PERCENT,
            Better.NEITHER,
            Sources.lait(
                    "measure 161",
                    "Children with one missing episode or more, of all who were looked after at any time in the period. One"
                            + " that began before the period and reached into it counts. Being away without leave is not"
                            + " counted here."),
            List.of(Theme.MISSING, Theme.CARE),
            Collection.SSDA903,
            Over.CHILDREN,
            Optional.of(England.lait("11", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        if (!WentMissingFromCare.wasLookedAfter(child, period)) {
            return Share.NOTHING;
        }
        return Share.one(!WentMissingFromCare.began(child, period).isEmpty());
    }
}
