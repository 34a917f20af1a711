package org.throughline.journey;

/** The key of one entry in the record. A correction has its own; the thing it speaks of keeps its {@link ThingId}. */
public record FactId(long value) {}
