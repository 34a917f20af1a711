package org.throughline.ofsted.reading;

import java.util.Locale;
import org.throughline.ofsted.report.Grade;

/** Grades in every way in which they were printed. */
final class Grades {

    /** A grade as a pattern; the longest form first. */
    static final String PATTERN = "(?i:(outstanding|good|requires?\\s+improvements?(?:\\s+to\\s+be\\s+good)?"
            + "|inadequate|adequate|not\\s+judged)\\b)";

    private Grades() {}

    /** @param printed what {@link #PATTERN} found */
    static Grade of(String printed) {
        var words = printed.toLowerCase(Locale.ROOT);
        return switch (words.charAt(0)) {
            case 'o' -> Grade.OUTSTANDING;
            case 'g' -> Grade.GOOD;
            case 'r' -> Grade.REQUIRES_IMPROVEMENT;
            case 'i' -> Grade.INADEQUATE;
            case 'a' -> Grade.ADEQUATE;
            default -> Grade.NOT_JUDGED;
        };
    }
}
