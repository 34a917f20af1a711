package org.throughline.web.standards;

import java.util.Optional;
import java.util.OptionalInt;

/** What a changed setting changes elsewhere; answered by whoever keeps what is worked out by it. */
public interface Reworking {

    /** How many children have something due by that setting now; empty where no due day depends on it. */
    OptionalInt children(String setting);

    /** How far working out again has come, in one sentence; empty when nothing is left to do. */
    Optional<String> progress();
}
