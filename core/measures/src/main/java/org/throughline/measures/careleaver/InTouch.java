package org.throughline.measures.careleaver;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Care leavers with whom the council is in touch. */
public final class InTouch implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("LCV-TOUCH"),
            "In touch with care leavers of 19 to 21",
            "of these, the young people with whom the council is in touch",
            "care leavers of 19, 20 and 21 in the year that ended in the period, those not in touch, who refused or need no more among them",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 317",
                    "Care leavers of 19 to 21 with whom the council was in touch around their birthday, of all but those who died or returned home. England publishes only who is not in touch (4 in 100 in 2025); those who refused or need no more are neither, so no figure can be set beside this one."),
            List.of(Theme.CARE_LEAVERS),
            Collection.SSDA903,
            Over.YEAR_STATED,
            Optional.empty());

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return Leavers.count(child, period, year -> Share.one(year.inTouch().equals("YES")));
    }
}
