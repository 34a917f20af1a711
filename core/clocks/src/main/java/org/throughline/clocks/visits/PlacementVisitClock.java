package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.Look;
import org.throughline.clocks.reading.Reading;
import org.throughline.journey.Journey;

/** One of the clocks that share the visits to a child in a placement: which of them an interval belongs to changes with time. */
abstract class PlacementVisitClock extends FacedClock {

    PlacementVisitClock(Face face) {
        super(face);
    }

    @Override
    public final List<Reading> read(Journey journey, LocalDate asAt) {
        return read(new Look(journey, asAt));
    }

    @Override
    public final List<Reading> read(Look look) {
        return look.once(PlacementVisits.Readings.class, PlacementVisits::read).of(code());
    }
}
