package org.throughline.web.improvement.inspections;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as it was sent.
 *
 * @param name as the sender's machine called it
 * @param pdf whether it begins as one
 * @param bytes how many
 */
public record Document(UUID id, String sha256, String name, boolean pdf, long bytes, Instant at, String by) {}
