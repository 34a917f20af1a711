package org.throughline.returns.cin.checks;

import java.util.Locale;

/** What stands in an element for yes or no. */
enum Answer {
    YES,
    NO,
    /** Nothing, or something else. */
    NEITHER;

    /** {@code true} or 1, {@code false} or 0, in any case. */
    static Answer of(String text) {
        return switch (text.length()) {
            case 1 -> text.equals("1") ? YES : text.equals("0") ? NO : NEITHER;
            case 4, 5 ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> YES;
                    case "false" -> NO;
                    default -> NEITHER;
                };
            default -> NEITHER;
        };
    }
}
