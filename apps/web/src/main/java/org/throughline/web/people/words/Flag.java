package org.throughline.web.people.words;

import java.util.Locale;

/** A yes or no as files give it: true, false, 1, 0, Y, N. */
enum Flag {
    YES,
    NO,
    UNCLEAR;

    static Flag of(String given) {
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "y", "yes" -> YES;
            case "false", "0", "n", "no" -> NO;
            default -> UNCLEAR;
        };
    }
}
