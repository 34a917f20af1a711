package org.throughline.returns.reading;

import org.throughline.journey.Statement;

/** Passes everything on and counts the statements. */
public final class Counted implements Sink {

    private final Sink sink;
    private long statements;

    public Counted(Sink sink) {
        this.sink = sink;
    }

    public long statements() {
        return statements;
    }

    @Override
    public void states(Statement statement) {
        statements++;
        sink.states(statement);
    }

    @Override
    public void notUnderstood(NotUnderstood notUnderstood) {
        sink.notUnderstood(notUnderstood);
    }
}
