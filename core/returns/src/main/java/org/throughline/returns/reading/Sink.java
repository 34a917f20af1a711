package org.throughline.returns.reading;

import org.throughline.journey.Statement;

/** Takes what a reader finds, in the order of the file. */
public interface Sink {

    void states(Statement statement);

    void notUnderstood(NotUnderstood notUnderstood);
}
