package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.journey.When;

/** Days as people read them. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    /** Such as "3 April 2025". */
    public static String of(LocalDate day) {
        return day.format(DAY);
    }

    /** "Assessment begun 3 April 2025", or "Assessment begun on a day that is not recorded". */
    public static String begun(String what, When when) {
        return when.day().map(day -> what + " " + of(day)).orElse(what + " on a day that is not recorded");
    }
}
