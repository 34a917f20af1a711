package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.journey.Journey;

/** A clock that needs no more than its face and its duties: the one table of {@link Duty} does the rest. */
public abstract class DutyClock extends FacedClock {

    protected DutyClock(Face face) {
        super(face);
    }

    /** Each thing that the duty applies to, in the order of the record. */
    protected abstract Stream<Duty> duties(Journey journey, LocalDate asAt);

    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return duties(journey, asAt).flatMap(duty -> duty.read(asAt).stream()).toList();
    }
}
