package org.throughline.ofsted.report;

/**
 * The place of a value, so that a person can look it up.
 *
 * @param page of the file, from 1; not the number printed on it
 * @param words as they are printed there, lines joined by a blank
 */
public record Quote(int page, String words) {}
