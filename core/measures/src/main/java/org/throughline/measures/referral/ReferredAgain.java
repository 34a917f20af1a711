package org.throughline.measures.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.Months;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
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

/** Referrals of children who had been referred within the 12 months before. */
public final class ReferredAgain implements Measure {

    private static final int LOOK_BACK_IN_MONTHS = 12;

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("REF-RE"),
            "Referred again within 12 months",
            "referrals of a child who had another referral in the 12 months before",
            "referrals received in the period",
            Unit.PERCENT,
            Better.LOWER,
            Sources.lait(
                    "measure 271, table C1",
                    "A referral counts as a re-referral when the same child was referred to the same council within the 12"
                            + " months before it. Each referral is counted. The anniversary counts; a referral of the same"
                            + " day does not. Only referrals in the loaded files are seen, so this is a lower bound."),
            List.of(Theme.PARTNERSHIP, Theme.DRIFT),
            Collection.CIN,
            Over.EVENTS,
            Optional.of(England.lait("22.6", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return Referrals.count(child, period, episode -> hadOneBefore(episode, child));
    }

    private static boolean hadOneBefore(EpisodeOfNeed episode, Child child) {
        var day = episode.referral().happened().day().orElseThrow();
        return child.needs().stream()
                .flatMap(other -> other.referral().happened().day().stream())
                .anyMatch(earlier -> isBefore(earlier, day));
    }

    private static boolean isBefore(LocalDate earlier, LocalDate day) {
        return earlier.isBefore(day) && Months.inTheLast(LOOK_BACK_IN_MONTHS, day, earlier);
    }
}
