package org.throughline.measures.missing;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.law.Instrument;
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

/** How often looked-after children who go missing do so. */
public final class EpisodesEach implements Measure {

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("MIS-AVG"),
            "Missing episodes for each child who went missing",
            "their missing episodes",
            "children in care who were missing at least once in the period",
            Unit.EACH,
            Better.LOWER,
            Sources.fromKnowledge(
                    Instrument.SSDA903_RULES,
                    "Missing",
                    "Missing episodes of the children who were missing at least once, for each of them. Episodes are told"
                            + " apart by the day they began."),
            List.of(Theme.MISSING, Theme.CARE),
            Collection.SSDA903,
            Over.CHILDREN,
            Optional.of(England.about("6", "2017-18", "a press report of 70,250 episodes of 11,530 children")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        if (!WentMissingFromCare.wasLookedAfter(child, period)) {
            return Share.NOTHING;
        }
        int episodes = WentMissingFromCare.began(child, period).size();
        return episodes == 0 ? Share.NOTHING : Share.of(episodes, 1);
    }
}
