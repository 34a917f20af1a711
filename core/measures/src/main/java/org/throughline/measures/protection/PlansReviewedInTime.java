package org.throughline.measures.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.Months;
import org.throughline.clocks.protection.FirstPlanReview;
import org.throughline.clocks.protection.LaterPlanReviews;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State.CannotTell;
import org.throughline.journey.Collection;
import org.throughline.journey.ProtectionPlan;
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

/** Child protection plans whose every review in the period was held in time. */
public final class PlansReviewedInTime implements Measure {

    private static final int OPEN_FOR_MONTHS = 3;

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CPP-REV"),
            "Plans whose every review was in time",
            "of these, the plans of which no review was late or is overdue",
            "child protection plans that on the last day of the period were open, and had been for three months or more",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 19, table D6",
                    "Child protection plans open for three months or more of which every review due in the period was held"
                            + " in time: the first within 3 months, each later one within 6 months of the one before."),
            List.of(Theme.PROTECTION, Theme.PLANS),
            Collection.CIN,
            Over.LAST_DAY,
            Optional.of(England.lait("90.6", "2025")));

    private final FirstPlanReview first = new FirstPlanReview();
    private final LaterPlanReviews later = new LaterPlanReviews();

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return OpenPlans.count(
                child,
                period.reckonedOn(),
                (plan, began) -> wasOpenLongEnough(began, period) ? count(plan, period) : Share.NOTHING);
    }

    private static boolean wasOpenLongEnough(LocalDate began, Period period) {
        return !Months.after(began, OPEN_FOR_MONTHS).isAfter(period.reckonedOn());
    }

    private Share count(ProtectionPlan plan, Period period) {
        var rows = Stream.concat(
                        first.read(plan, period.reckonedOn()).stream(), later.read(plan, period.reckonedOn()).stream())
                .toList();
        return rows.stream()
                .map(Reading::state)
                .filter(CannotTell.class::isInstance)
                .findFirst()
                .map(state -> Share.cannotTell(((CannotTell) state).why()))
                .orElseGet(() -> Share.one(rows.stream().noneMatch(row -> RowsDone.fails(row, period))));
    }
}
