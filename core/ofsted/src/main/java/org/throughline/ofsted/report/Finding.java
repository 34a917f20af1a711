package org.throughline.ofsted.report;

/**
 * A numbered paragraph of the findings.
 *
 * @param page of the file on which it begins
 * @param section the heading under which it stands
 */
public record Finding(int number, String text, int page, String section) {}
