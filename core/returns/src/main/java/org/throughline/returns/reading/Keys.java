package org.throughline.returns.reading;

import java.util.HashMap;
import java.util.Map;
import org.throughline.journey.When;

/**
 * Keys of one line's facts: a path by kind and day, such as {@code referral/2025-04-01}, with {@code ~2} after the
 * second of equal ones in the file's order.
 */
public final class Keys {

    private static final int LONGEST_PART = 64;

    private final Map<String, Integer> given = new HashMap<>();

    /** The key, marked as a repeat where it has been given before. */
    public String unique(String key) {
        int times = given.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "~" + times;
    }

    /** The part of a key that a day makes: ISO, or {@code undated}, or what stood there without slashes and tildes. */
    public static String part(When when) {
        return switch (when) {
            case When.On(var date) -> date.toString();
            case When.At(var instant) -> instant.toString();
            case When.During(var first, var last) -> first + "--" + last;
            case When.Undated _, When.LeftOut _ -> "undated";
            case When.Unreadable(var text) -> part(text);
        };
    }

    /** A text as part of a key: one part only, and not too long. */
    public static String part(String text) {
        var part = text.replace('/', '_').replace('~', '_').strip();
        if (part.length() > LONGEST_PART) {
            part = part.substring(0, LONGEST_PART - 9) + "-" + Integer.toHexString(part.hashCode());
        }
        return part.isEmpty() ? "blank" : part;
    }
}
