package org.throughline.clocks.visits;

import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.law.Instrument;

/** Visits to a child who has lived for more than a year in a placement that is meant to last until the child is 18. In the return these are the long-term foster placements, U1 and U4. */
public final class LongTermVisits extends PlacementVisitClock {

    private static final Face FACE = Face.of(
            PlacementVisits.LONG_TERM.value(),
            "Visits after the first year of a placement that is meant to last",
            "Looked-after visit",
            Sources.read(
                    Instrument.CARE_PLANNING_2010,
                    "reg. 28(2)(c)(i)",
                    "After the first year, in a placement meant to last until the child is 18, visits are at most %s apart."
                            .formatted(PlacementVisits.THREE_MONTHS.words()),
                    "legislation.gov.uk"),
            Terms.of(
                            Owner.SOCIAL_WORKER,
                            "The child was seen after the first year of a placement that is meant to last until 18",
                            "The child was seen")
                    .within(PlacementVisits.THREE_MONTHS)
                    .recurring("While the placement lasts")
                    .changedBy(
                            "Other paragraphs of the regulation where the child lives with a parent, or others decide where the child lives")
                    .lapsing("The placement ends, or the child leaves care"));

    public LongTermVisits() {
        super(FACE);
    }
}
