package org.throughline.measures.referral;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Flags;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Referrals after which nothing further was done. */
public final class NoFurtherAction implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("REF-NFA"),
            "Referrals with no further action",
            "referrals flagged as needing no further action",
            "referrals received in the period",
            Unit.PERCENT,
            Better.NEITHER,
            Sources.lait(
                    "measure 290",
                    "Referrals that the census flags as ending with no further action, of all referrals. Each referral is"
                            + " counted."),
            List.of(Theme.PARTNERSHIP),
            Collection.CIN,
            Over.EVENTS,
            Optional.of(England.lait("6.5", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return Referrals.count(child, period, NoFurtherAction::isFlagged);
    }

    static boolean isFlagged(EpisodeOfNeed episode) {
        return Flags.isYes(episode.noFurtherAction());
    }
}
