package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A change with who made it and when.
 *
 * @param id later changes have higher ones
 */
public record Recorded(long id, UUID item, Instant at, String byId, String by, Change change) {}
