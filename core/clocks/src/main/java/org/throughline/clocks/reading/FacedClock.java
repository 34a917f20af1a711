package org.throughline.clocks.reading;

import java.time.LocalDate;
import org.throughline.law.Provision;

/** A clock whose names, source and terms stand on its face. */
public abstract class FacedClock implements StatutoryClock {

    private final Face face;

    protected FacedClock(Face face) {
        this.face = face;
    }

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
}
