package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** The first visit to a child in a placement. */
public final class FirstPlacementVisit implements StatutoryClock {

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 28(2)(a)",
            "A looked-after child is visited within %s of the start of any placement."
                    .formatted(PlacementVisits.WITHIN_A_WEEK.words()),
            "legislation.gov.uk");

    private static final Terms TERMS = Terms.of(Owner.SOCIAL_WORKER, "A placement began", "The child was seen")
            .within(PlacementVisits.WITHIN_A_WEEK)
            .recurring("Each placement")
            .changedBy(
                    "Other paragraphs of the regulation where the child lives with a parent, or others decide where the child lives")
            .lapsing("The placement ends, or the child leaves care");

    @Override
    public ClockCode code() {
        return PlacementVisits.FIRST_WEEK;
    }

    @Override
    public String name() {
        return "First visit in a placement";
    }

    @Override
    public String plainName() {
        return "First visit in a placement";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public Terms terms() {
        return TERMS;
    }

    /** One reading for each placement. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return PlacementVisits.read(journey, asAt).stream()
                .filter(reading -> reading.clock().equals(code()))
                .toList();
    }
}
