package org.throughline.ofsted.report;

/**
 * A paragraph of a document whose layout says nothing of what it means.
 *
 * @param page of the file, from 1; 1 for words that were pasted
 * @param heading whether it is set as one
 */
public record Paragraph(int page, boolean heading, String text) {}
