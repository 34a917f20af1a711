package org.throughline.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as every page writes them: 3 June 2025, 3 June 2025 at 14:05, in England's time. */
public final class Days {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Days() {}

    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** For the narrow columns of a table. */
    public static String inShort(LocalDate day) {
        return SHORT.format(day);
    }

    public static String inWords(Instant moment) {
        var local = moment.atZone(ENGLAND);
        return DAY.format(local) + " at " + TIME.format(local);
    }

    /** One working day, 3 working days, 1,204 children: the number with its noun. */
    public static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
    }
}
