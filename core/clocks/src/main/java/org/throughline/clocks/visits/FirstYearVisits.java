package org.throughline.clocks.visits;

import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.law.Instrument;

/** Visits to a child in the first year of a placement. */
public final class FirstYearVisits extends PlacementVisitClock {

    private static final Face FACE = Face.of(
            PlacementVisits.FIRST_YEAR.value(),
            "Visits in the first year of a placement",
            "Looked-after visit",
            Sources.read(
                    Instrument.CARE_PLANNING_2010,
                    "reg. 28(2)(b)",
                    "In the first year of a placement a child is visited at intervals of not more than %s."
                            .formatted(PlacementVisits.SIX_WEEKS.words()),
                    "legislation.gov.uk"),
            Terms.of(Owner.SOCIAL_WORKER, "The child was seen in the first year of a placement", "The child was seen")
                    .within(PlacementVisits.SIX_WEEKS)
                    .recurring("In the first year of a placement")
                    .changedBy(
                            "Other paragraphs of the regulation where the child lives with a parent, or others decide where the child lives")
                    .lapsing("The placement ends, or the child leaves care"));

    public FirstYearVisits() {
        super(FACE);
    }
}
