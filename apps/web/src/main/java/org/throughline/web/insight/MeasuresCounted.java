package org.throughline.web.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * The measures of the service were counted anew. Published in the transaction that keeps the counts; what an earlier one
 * said of the same measure and period no longer holds. Told is only what anybody may be told: numbers to the nearest 5, and
 * nothing of periods in which somebody could be recognised or that no loaded file reaches.
 *
 * @param asAt the day up to which the record was counted
 */
public record MeasuresCounted(LocalDate asAt, List<Count> counts) {

    public MeasuresCounted {
        counts = List.copyOf(counts);
    }

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER,
        /** A figure for context, neither good nor bad. */
        NEITHER
    }

    /**
     * One measure over one period.
     *
     * @param measure its identifier, such as {@code CLA-REV}
     * @param name in words
     * @param unit of its value: "%", "per 10,000", "days" or "" for a number
     * @param from first day of the period, included
     * @param to last day of the period, included; equal to {@code from} where a day is counted
     * @param denominator how many were counted
     */
    public record Count(
            String measure,
            String name,
            String unit,
            Better better,
            LocalDate from,
            LocalDate to,
            long numerator,
            long denominator) {}
}
