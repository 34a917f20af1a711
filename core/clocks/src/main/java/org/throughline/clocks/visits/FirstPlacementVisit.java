package org.throughline.clocks.visits;

import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.law.Instrument;

/** The first visit to a child in a placement. */
public final class FirstPlacementVisit extends PlacementVisitClock {

    private static final Face FACE = Face.of(
            PlacementVisits.FIRST_WEEK.value(),
            "First visit in a placement",
            "First visit in a placement",
            Sources.read(
                    Instrument.CARE_PLANNING_2010,
                    "reg. 28(2)(a)",
                    "A looked-after child is visited within %s of the start of any placement."
                            .formatted(PlacementVisits.WITHIN_A_WEEK.words()),
                    "legislation.gov.uk"),
            Terms.of(Owner.SOCIAL_WORKER, "A placement began", "The child was seen")
                    .within(PlacementVisits.WITHIN_A_WEEK)
                    .recurring("Each placement")
                    .changedBy(
                            "Other paragraphs of the regulation where the child lives with a parent, or others decide where the child lives")
                    .lapsing("The placement ends, or the child leaves care"));

    public FirstPlacementVisit() {
        super(FACE);
    }
}
