package org.throughline.web.improvement.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.web.pages.Days;

/** Values of measures as every page and paper writes them: 62.5%, 14 days, 43.1 per 10,000. */
public final class Amounts {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Amounts() {}

    public static String of(BigDecimal value, String unit) {
        var number = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        var words = number.scale() > 0 ? "%,.1f".formatted(number) : "%,.0f".formatted(number);
        return switch (unit) {
            case "" -> words;
            case "%" -> words + "%";
            default -> words + " " + unit;
        };
    }

    /** The value with the period that it is of, and of how many. */
    public static String of(Reading reading) {
        var period = reading.isMonth()
                ? MONTH.format(reading.to())
                : reading.from().equals(reading.to())
                        ? "on " + Days.inWords(reading.to())
                        : Days.inWords(reading.from()) + " to " + Days.inWords(reading.to());
        return reading.value()
                .map(value -> of(value, reading.unit())
                        + (reading.unit().equals("%")
                                ? " (%,d of %,d)".formatted(reading.numerator(), reading.denominator())
                                : "")
                        + ", " + period)
                .orElse("nobody to count, " + period);
    }
}
