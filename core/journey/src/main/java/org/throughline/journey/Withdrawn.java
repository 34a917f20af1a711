package org.throughline.journey;

import java.time.Instant;

/** An entry that takes another back: it stays in the record, and no reading of the present holds it. */
public record Withdrawn(FactId id, FactId of, Instant known, String by, String why) implements Entry {}
