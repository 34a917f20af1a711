package org.throughline.measures.change;

import java.time.YearMonth;
import java.util.Optional;

/**
 * One month in a chart.
 *
 * @param value in the unit of the measure
 * @param limits what it is judged by; empty for months before the first limits that enough months make
 */
public record Charted(YearMonth month, double value, Optional<Limits> limits) {

    boolean isBeyond(double sigmas, int side) {
        return limits.filter(known -> known.isBeyond(value, sigmas, side)).isPresent();
    }
}
