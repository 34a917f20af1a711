package org.throughline.web.improvement.inspections;

import java.time.Instant;
import java.util.UUID;
import org.throughline.web.improvement.files.FileKind;

/**
 * A file as it was sent.
 *
 * @param name as the sender's machine called it
 * @param bytes how many
 */
public record Document(UUID id, String sha256, String name, FileKind kind, long bytes, Instant at, String by) {}
