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

/** Visits to a child in the first year of a placement. */
public final class FirstYearVisits implements StatutoryClock {

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 28(2)(b)",
            "In the first year of a placement a child is visited at intervals of not more than %s."
                    .formatted(PlacementVisits.SIX_WEEKS.words()),
            "legislation.gov.uk");

    private static final Terms TERMS = Terms.of(
                    Owner.SOCIAL_WORKER, "The child was seen in the first year of a placement", "The child was seen")
            .within(PlacementVisits.SIX_WEEKS)
            .recurring("In the first year of a placement")
            .changedBy(
                    "Other paragraphs of the regulation where the child lives with a parent, or others decide where the child lives")
            .lapsing("The placement ends, or the child leaves care");

    @Override
    public ClockCode code() {
        return PlacementVisits.FIRST_YEAR;
    }

    @Override
    public String name() {
        return "Visits in the first year of a placement";
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
