package org.throughline.journey;

import java.time.Instant;

/** One row of the record: a fact (asserted, or correcting an earlier entry), or the withdrawal of one. */
public sealed interface Entry permits Recorded, Withdrawn {

    FactId id();

    Instant known();
}
