package org.throughline.web.journeys.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.When;

/**
 * When something happened, as the three columns of a row.
 *
 * @param day the day, or the first of a period
 * @param text the last day of a period after two dots; what stood there unreadable after a question mark
 */
public record Happened(
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable String text) {

    private static final Happened UNDATED = new Happened(null, null, null);

    public static Happened of(When when) {
        return switch (when) {
            case When.On(var date) -> new Happened(date, null, null);
            case When.At(var instant) -> new Happened(null, instant, null);
            case When.During(var first, var last) -> new Happened(first, null, ".." + last);
            case When.Undated _ -> UNDATED;
            case When.LeftOut _ -> throw new IllegalArgumentException(when + " was worked out, and nobody stated it");
            case When.Unreadable(var words) -> new Happened(null, null, "?" + words);
        };
    }

    public When when() {
        if (at != null) {
            return new When.At(at);
        }
        if (text != null && text.startsWith("?")) {
            return new When.Unreadable(text.substring(1));
        }
        if (day == null) {
            return When.UNDATED;
        }
        return text == null ? When.on(day) : new When.During(day, LocalDate.parse(text.substring(2)));
    }
}
