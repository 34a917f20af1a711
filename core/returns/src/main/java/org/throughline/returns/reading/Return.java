package org.throughline.returns.reading;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.Scope;

/** One return found in a parcel: what it is, and the way to read it. */
public interface Return {

    Form form();

    Stated stated();

    /**
     * Reads it from the beginning, and tells the sink as it goes. Nothing in the data stops it; memory does not grow
     * with the file but for one number for each child and key.
     */
    Tally read(Sink sink) throws IOException;

    /** The same return without the tables of these scopes; empty where none is left. */
    default Optional<Return> without(Set<Scope> scopes) {
        return stated().scopes().stream().anyMatch(scopes::contains) ? Optional.empty() : Optional.of(this);
    }
}
