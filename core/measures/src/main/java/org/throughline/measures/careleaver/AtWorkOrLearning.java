package org.throughline.measures.careleaver;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Care leavers in education, employment or training. */
public final class AtWorkOrLearning implements Measure {

    private static final Set<String> AT_WORK_OR_LEARNING = Set.of("F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5");

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("LCV-EET"),
            "Care leavers of 19 to 21 learning or at work",
            "of these, the young people in education, employment or training, full or part time",
            "care leavers of 19, 20 and 21 in the year that ended in the period, those not in touch, who refused or need no more among them",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 113",
                    "Care leavers of 19 to 21 in education, employment or training around their birthday, of all but those who died or returned home. The council not being in touch counts as not."),
            List.of(Theme.CARE_LEAVERS, Theme.EDUCATION),
            Collection.SSDA903,
            Over.YEAR_STATED,
            Optional.of(England.lait("54", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return Leavers.count(child, period, year -> Share.one(AT_WORK_OR_LEARNING.contains(year.activity())));
    }
}
