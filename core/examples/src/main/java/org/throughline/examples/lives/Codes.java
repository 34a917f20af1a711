package org.throughline.examples.lives;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;

/** Codes of the census in the shares of England (referral sources of 2025, categories of 2024; the rest estimated). */
final class Codes {

    private static final Mix<String> SOURCES = Mix.ofCodes(
            "6 28.3 2A 19.2 2B 1.4 3A 2.6 3B 2.2 3C 0.9 3D 2.2 3E 4.6 3F 2.7 5A 4.5 5B 4.6 5C 4.9 5D 3.2 1A 5.4 1B 0.8 1C"
                    + " 0.9 1D 1.6 4 1.2 7 3.6 8 3.6 9 1.2 10 0.4");
    private static final Mix<String> NEEDS =
            Mix.ofCodes("N1 57 N2 4 N3 4.5 N4 10 N5 16.5 N6 3 N7 0.8 N8 2.2 N9 1 N0 1");
    private static final Mix<String> CATEGORIES = Mix.ofCodes("NEG 49 EMO 40 PHY 6.5 SAB 3.5 MUL 1");
    private static final Mix<String> FACTORS = Mix.ofCodes(
            "3B 30 4B 24 4A 12 17A 13 16A 12 2B 12 1B 11 3A 9 18C 8 5A 6 3C"
                    + " 4 20 7 6A 4 6B 5 14A 4 4C 2 1C 1.5 2C 2 5B 1.5 19C 4 7A 3 18B 2 19B 1.5 22A 0.2 23A 0.2 8F 0.2 5C 0.3 6C 0.5");
    private static final Mix<String> FACTORS_FROM_TEN = Mix.ofCodes(
            "3B 20 4B 18 4A 24 17A 11 16A 8 2B 8 1B 8 15A 13 10A 11 11A 8 24A 9 13A 4 14A 11 2A 9 1A 4 18C 7 18B 4 19B 2 19C 4"
                    + " 20 6 5A 6 6A 3 7A 5 3A 8 12A 0.5");
    private static final Mix<Integer> HOW_MANY =
            Mix.of(1, 30.0).and(2, 34).and(3, 22).and(4, 10).and(5, 4);

    private static final String NOTHING_FOUND = "21";

    private Codes() {}

    static String source(Chance chance) {
        return SOURCES.draw(chance);
    }

    static String need(Course course, Chance chance) {
        return switch (course) {
            case DISABLED -> "N2";
            case ALONE -> "N8";
            default -> NEEDS.draw(chance);
        };
    }

    static String category(Chance chance) {
        return CATEGORIES.draw(chance);
    }

    /** Codes of the factors that an assessment found, in order and each once; at least one. */
    static List<String> factors(Course course, boolean tenOrOlder, Chance chance) {
        if (course == Course.ASSESSED && chance.happens(0.27)) {
            return List.of(NOTHING_FOUND);
        }
        var found = new ArrayList<String>();
        if (course == Course.ALONE) {
            found.add("9A");
        }
        if (course == Course.DISABLED) {
            found.add("6A");
        }
        var factors = tenOrOlder ? FACTORS_FROM_TEN : FACTORS;
        for (int more = HOW_MANY.draw(chance); more > 0; more--) {
            var factor = factors.draw(chance);
            if (!found.contains(factor)) {
                found.add(factor);
            }
        }
        Collections.sort(found);
        return found;
    }
}
