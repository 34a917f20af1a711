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

/** Visits to a child who has lived for more than a year in a placement that is not meant to last until the child is 18. */
public final class LaterVisits implements StatutoryClock {

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 28(2)(c)(ii)",
            "After the first year, in a placement not meant to last until the child is 18, visits are at most %s apart."
                    .formatted(PlacementVisits.SIX_WEEKS.words()),
            "legislation.gov.uk");

    private static final Terms TERMS = Terms.of(
                    Owner.SOCIAL_WORKER,
                    "The child was seen after the first year of any other placement",
                    "The child was seen")
            .within(PlacementVisits.SIX_WEEKS)
            .recurring("While the placement lasts")
            .changedBy(
                    "Other paragraphs of the regulation where the child lives with a parent, or others decide where the child lives")
            .lapsing("The placement ends, or the child leaves care");

    @Override
    public ClockCode code() {
        return PlacementVisits.LATER;
    }

    @Override
    public String name() {
        return "Visits after the first year of a placement";
    }

    @Override
    public String plainName() {
        return "Looked-after visit";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public Terms terms() {
        return TERMS;
    }

    /** One reading for each visit after which another was or is to come. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return PlacementVisits.read(journey, asAt).stream()
                .filter(reading -> reading.clock().equals(code()))
                .toList();
    }
}
