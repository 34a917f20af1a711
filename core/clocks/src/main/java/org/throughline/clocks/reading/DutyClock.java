package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/** A clock that needs no more than its face and its duties: the one table of {@link Duty} does the rest. */
public abstract class DutyClock implements StatutoryClock {

    private final Face face;

    protected DutyClock(Face face) {
        this.face = face;
    }

    /** Each thing that the duty applies to, in the order of the record. */
    protected abstract Stream<Duty> duties(Journey journey, LocalDate asAt);

    @Override
    public final ClockCode code() {
        return face.code();
    }

    @Override
    public final String name() {
        return face.name();
    }

    @Override
    public final String plainName() {
        return face.plainName();
    }

    /** The one in force for whatever begins from now on. */
    @Override
    public final Provision source() {
        return source(LocalDate.MAX);
    }

    @Override
    public final Provision source(LocalDate started) {
        return face.sources().apply(started);
    }

    @Override
    public final Terms terms() {
        return face.terms();
    }

    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return duties(journey, asAt).flatMap(duty -> duty.read(asAt).stream()).toList();
    }
}
