package org.throughline.ofsted.report;

/**
 * One judgement.
 *
 * @param label the framework's own name for what is judged
 */
public record Judgement(Judged judged, String label, Stated<Grade> grade) {}
