package org.throughline.clocks.reading;

import org.throughline.law.Provision;

/** A watch that has been given its names and its source. */
public abstract class FacedWatch implements Watch {

    private final ClockCode code;
    private final String name;
    private final String plainName;
    private final Provision source;

    protected FacedWatch(ClockCode code, String name, String plainName, Provision source) {
        this.code = code;
        this.name = name;
        this.plainName = plainName;
        this.source = source;
    }

    @Override
    public final ClockCode code() {
        return code;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String plainName() {
        return plainName;
    }

    @Override
    public final Provision source() {
        return source;
    }
}
