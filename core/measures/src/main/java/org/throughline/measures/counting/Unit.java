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
    SCORE(1, ""),
    /** A sum of days over those of whom they are known. */
    DAYS(1, " days"),
    /** A count by itself: what is below the line is not asked. */
    NUMBER(1, ""),
    /** So many for each 10,000 children who live here: below the line stands how many do. */
    PER_10000(10_000, ""),
    /** Full-time equivalents by themselves; what is above the line is in millionths of one. */
    FTE(1, ""),
    /** So many for each full-time equivalent; what is below the line is in millionths of one. */
    CASES_EACH(1_000_000, ""),
    /** A share of full-time equivalents: both numbers are in millionths of one. */
    PERCENT_OF_FTE(100, "%");

    private static final int DECIMALS = 1;
    private static final long MILLIONTHS = 1_000_000;

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

    /** A whole below the line stands for so many above it. */
    public int times() {
        return times;
    }

    /** False of the units that are a number by themselves. */
    public boolean isOfHowMany() {
        return this != NUMBER && this != FTE;
    }

    /** True where two numbers make a value: there is something below the line, or the unit does not ask for it. */
    public boolean hasValue(long below) {
        return !isOfHowMany() || below > 0;
    }

    /** To one decimal place, halves up; a number by itself as it is; empty where there is nothing below. */
    public Optional<BigDecimal> value(long above, long below) {
        if (!hasValue(below)) {
            return Optional.empty();
        }
        var number = BigDecimal.valueOf(above);
        return Optional.of(
                switch (this) {
                    case NUMBER -> number;
                    case FTE -> over(number, MILLIONTHS);
                    default -> over(number.multiply(BigDecimal.valueOf(times)), below);
                });
    }

    /** Not rounded. @param below greater than nought, where the unit asks for it */
    public double exact(long above, long below) {
        return switch (this) {
            case NUMBER -> above;
            case FTE -> above / (double) MILLIONTHS;
            default -> (double) above * times / below;
        };
    }

    private static BigDecimal over(BigDecimal number, long below) {
        return number.divide(BigDecimal.valueOf(below), DECIMALS, RoundingMode.HALF_UP);
    }
}
