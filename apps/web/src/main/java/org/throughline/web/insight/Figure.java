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

    private static final int SMALL = 5;
    private static final int ENOUGH = 20;

    public Optional<BigDecimal> value(Unit unit) {
        return unit.value(numerator, denominator);
    }

    /**
     * The figure as anybody may be told it, so that nobody can be recognised: both numbers to the nearest 5, and nothing
     * where fewer than 20 are counted, or fewer than 5 of them stand on either side of a percentage. A number by itself is
     * told from 5 on.
     */
    public Optional<Figure> told(Unit unit) {
        boolean enough = unit.isOfHowMany()
                ? denominator >= ENOUGH
                        && (unit != Unit.PERCENT || numerator >= SMALL && denominator - numerator >= SMALL)
                : numerator >= SMALL;
        return enough
                ? Optional.of(new Figure(window, nearestFive(numerator), nearestFive(denominator), untold, covered))
                : Optional.empty();
    }

    /** A count as anybody may be told it; one under 5 is told only to be that. */
    public static long nearestFive(long many) {
        return (many + 2) / 5 * 5;
    }
}
