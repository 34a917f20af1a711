package org.throughline.web.improvement.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.web.insight.MeasuresCounted.Better;

/**
 * What one measure came to over one period, both days included, as it was counted last.
 *
 * @param unit "%", "per 10,000", "days" or empty for a number
 */
public record Reading(
        String measure,
        String name,
        String unit,
        Better better,
        LocalDate from,
        LocalDate to,
        long numerator,
        long denominator) {

    /** Whether the period is one calendar month. */
    public boolean isMonth() {
        return from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
    }

    /** To one decimal place; empty where there was nobody to count. */
    public Optional<BigDecimal> value() {
        if (denominator == 0) {
            return Optional.empty();
        }
        long times = switch (unit) {
            case "%" -> 100;
            case "per 10,000" -> 10_000;
            default -> 1;
        };
        return Optional.of(BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }
}
