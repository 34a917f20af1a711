package org.throughline.web.improvement.plan;

import java.time.Instant;

/** What the service itself says of an item, in the inspectors' words, with the reason. */
public record Rated(Rating rating, String why, Instant at, String by) {}
