package org.throughline.measures.adoption;

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

/** Children who left care by being adopted. */
public final class LeftByAdoption implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("ADP-PCT"),
            "Left care by adoption",
            "of these, the children who were adopted",
            "children who left care in the period; the last time counts",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 208",
                    "Children who ceased to be looked after because they were adopted, of all who ceased to be looked after."
                            + " A child who left more than once counts with the last time."),
            List.of(Theme.PERMANENCE),
            Collection.SSDA903,
            Over.CHILDREN,
            Optional.of(England.lait("9", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return Leaving.last(child, period)
                .map(last -> Share.one(Leaving.byAdoption(last)))
                .orElse(Share.NOTHING);
    }
}
