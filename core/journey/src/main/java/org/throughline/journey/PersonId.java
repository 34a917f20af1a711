package org.throughline.journey;

import java.util.UUID;

/** Our own key of a person. No council's or department's identifier is ever used as one. */
public record PersonId(UUID value) {}
