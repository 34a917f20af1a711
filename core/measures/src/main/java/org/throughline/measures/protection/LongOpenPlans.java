package org.throughline.measures.protection;

import java.time.LocalDate;
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

/** Open child protection plans that have run for two years or more. */
public final class LongOpenPlans implements Measure {

    private static final int LONG_IS_MORE_THAN_DAYS = 729;

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CPP-2YOPEN"),
            "Open plans of two years or more",
            "of these, the plans that have run for more than 729 days",
            "child protection plans open on the last day of the period",
            Unit.PERCENT,
            Better.LOWER,
            Sources.lait(
                    "measure 264, table D5",
                    "Child protection plans open on the day that have run for more than 729 days, of all that are open."
                            + " The dictionary speaks of plans during the year; the published figure only adds up with"
                            + " plans open on the day."),
            List.of(Theme.PROTECTION, Theme.DRIFT),
            Collection.CIN,
            Over.LAST_DAY,
            Optional.of(England.lait("2.3", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return OpenPlans.count(child, period.reckonedOn(), (_, began) -> Share.one(isLong(began, period.reckonedOn())));
    }

    private static boolean isLong(LocalDate began, LocalDate day) {
        return day.toEpochDay() - began.toEpochDay() + 1 > LONG_IS_MORE_THAN_DAYS;
    }
}
