package org.throughline.measures.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What the two numbers of a measure make together. */
public enum Unit {
    PERCENT(100, "%"),
    /** So many things for each child who has any. */
    EACH(1, ""),
    /** A sum of scores over those who have one. */
    SCORE(1, "");

    private static final int DECIMALS = 1;

    private final int times;
    private final String sign;

    Unit(int times, String sign) {
        this.times = times;
        this.sign = sign;
    }

    /** Written straight after a value: the sign for percent, or nothing. */
    public String sign() {
        return sign;
    }

    /** To one decimal place, halves up; empty where there is nothing below. */
    public Optional<BigDecimal> value(long above, long below) {
        return below == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(above)
                        .multiply(BigDecimal.valueOf(times))
                        .divide(BigDecimal.valueOf(below), DECIMALS, RoundingMode.HALF_UP));
    }
}
