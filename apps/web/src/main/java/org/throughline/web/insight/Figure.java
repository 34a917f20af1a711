package org.throughline.web.insight;

import java.math.BigDecimal;
import java.util.Optional;
import org.throughline.measures.counting.Unit;

/**
 * One measure over one period, as somebody may count it.
 *
 * @param untold children of whom something could not be told
 */
public record Figure(Window window, long numerator, long denominator, long untold, Covered covered) {

    public Optional<BigDecimal> value(Unit unit) {
        return unit.value(numerator, denominator);
    }
}
