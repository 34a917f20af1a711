package org.throughline.measures.lookedafter;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.Collection;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.Placement;
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

/** Children looked after who had three placements or more in the period. */
public final class ThreePlacements implements Measure {

    private static final int MANY = 3;

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CLA-3PL"),
            "Three or more placements in the period",
            "of these, the children with three or more placements in the period",
            "children looked after on the last day of the period",
            Unit.PERCENT,
            Better.LOWER,
            Sources.lait(
                    "measure 372",
                    "Children looked after on the day who had three placements or more that were open at any time in the"
                            + " period. Short breaks are left out, and so is becoming adopted by the same carer. Temporary"
                            + " placements (T0 to T4) do not count either: that we know from the field, not from the text."),
            List.of(Theme.PLACEMENTS, Theme.CARE),
            Collection.SSDA903,
            Over.LAST_DAY,
            Optional.of(England.lait("10", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        var care = child.care(period.reckonedOn());
        return care.now()
                .map(_ -> care.doubt()
                        .map(Share::cannotTell)
                        .orElseGet(() -> Share.one(placements(care.touching(period.first())) >= MANY)))
                .orElse(Share.NOTHING);
    }

    /** Counted along the episodes, whatever periods of care they are of. */
    static int placements(List<CareEpisode> episodes) {
        return episodes.isEmpty()
                ? 0
                : Placement.in(new PeriodOfCare(
                                episodes, episodes.getFirst().began().day().orElseThrow(), Optional.empty()))
                        .size();
    }
}
