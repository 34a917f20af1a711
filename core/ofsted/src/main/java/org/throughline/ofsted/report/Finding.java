package org.throughline.ofsted.report;

/**
 * A paragraph of the findings.
 *
 * @param number as printed before it; its place in the few reports of early 2014 that print bullets in place of numbers
 * @param page of the file on which it begins
 * @param section the heading under which it stands
 */
public record Finding(int number, String text, int page, String section) {}
