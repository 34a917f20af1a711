package org.throughline.measures.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.lookedafter.FirstReview;
import org.throughline.clocks.lookedafter.LaterReviews;
import org.throughline.clocks.lookedafter.SecondReview;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State.CannotTell;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Collection;
import org.throughline.law.Instrument;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.RowsDone;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Children looked after whose every review in the period was held in time. */
public final class ReviewedInTime implements Measure {

    private static final int LOOKED_AFTER_FOR_WORKING_DAYS = 20;

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CLA-REV"),
            "Children in care whose every review was in time",
            "of these, the children of whom no review was late or is overdue",
            "children looked after on the last day of the period who had been so for 20 working days or more",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.fromKnowledge(
                    Instrument.SSDA903_RULES,
                    "reviews",
                    "Children looked after for 20 working days or more of whom every review due in the period was held in"
                            + " time: after 20 working days, 3 months, and each 6 months. It was national indicator 66."),
            List.of(Theme.CARE, Theme.PLANS),
            Collection.SSDA903,
            Over.LAST_DAY,
            Optional.empty());

    private final WorkingDays workingDays;
    private final List<StatutoryClock> clocks;

    public ReviewedInTime(WorkingDays workingDays) {
        this.workingDays = workingDays;
        this.clocks =
                List.of(new FirstReview(workingDays), new SecondReview(workingDays), new LaterReviews(workingDays));
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        var day = period.reckonedOn();
        return child.care(day)
                .now()
                .filter(now -> isLongEnough(now.began(), day))
                .map(_ -> count(rows(child, day), period))
                .orElse(Share.NOTHING);
    }

    private boolean isLongEnough(LocalDate began, LocalDate day) {
        return began.isBefore(Limit.FIRST_COUNTED)
                || workingDays.covers(day) && workingDays.between(began, day) >= LOOKED_AFTER_FOR_WORKING_DAYS;
    }

    private List<Reading> rows(Child child, LocalDate day) {
        return clocks.stream().flatMap(clock -> child.rows(clock, day).stream()).toList();
    }

    private static Share count(List<Reading> rows, Period period) {
        if (rows.isEmpty()) {
            return Share.cannotTell("No reviews were loaded for the year.");
        }
        return rows.stream()
                .map(Reading::state)
                .filter(CannotTell.class::isInstance)
                .findFirst()
                .map(state -> Share.cannotTell(((CannotTell) state).why()))
                .orElseGet(() -> Share.one(rows.stream().noneMatch(row -> RowsDone.fails(row, period))));
    }
}
