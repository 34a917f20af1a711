package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Visits to a child in the first year of a placement. */
public final class FirstYearVisits implements StatutoryClock {

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 28(2)(b)",
            "In the first year of a placement a child is visited at intervals of not more than six weeks.",
            "legislation.gov.uk");

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

    /** One reading for each visit after which another was or is to come. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return PlacementVisits.read(journey, asAt).stream()
                .filter(reading -> reading.clock().equals(code()))
                .toList();
    }
}
