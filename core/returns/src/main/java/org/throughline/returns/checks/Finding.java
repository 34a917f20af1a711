package org.throughline.returns.checks;

/**
 * Something that a check found.
 *
 * @param fields of the row that it speaks about, in alphabetical order, joined by {@code |}; empty for the whole return
 */
public record Finding(Meaning check, Place place, String fields) {}
