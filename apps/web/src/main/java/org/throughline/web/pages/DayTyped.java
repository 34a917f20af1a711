package org.throughline.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: 27/3/2026, 27 3 2026, 27.03.2026, 27 March 2026, 27 Mar 2026 or 2026-03-27. */
public final class DayTyped {

    private static final Pattern BY_NUMBER = Pattern.compile("(\\d{1,2})[\\s/.-]+(\\d{1,2})[\\s/.-]+(\\d{4})");
    private static final Pattern BY_NAME = Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,9})\\s+(\\d{4})");
    private static final DateTimeFormatter LIKE = DateTimeFormatter.ofPattern("d M uuuu");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** What was typed without the day that stands in it. */
    public record Found(Optional<LocalDate> day, String rest) {}

    private DayTyped() {}

    /** How a form says that a day may be typed, such as "27 3 2026". */
    public static String like(LocalDate day) {
        return day.format(LIKE);
    }

    /** The day, if it is one and nothing stands beside it. */
    public static Optional<LocalDate> read(String typed) {
        var found = in(typed);
        return found.rest().isEmpty() ? found.day() : Optional.empty();
    }

    /** The first day that stands in a line of words. */
    public static Found in(String typed) {
        var words = typed.strip();
        var iso = ISO.matcher(words);
        if (iso.find()) {
            return found(words, iso, day(iso.group(1), iso.group(2), iso.group(3)));
        }
        var byNumber = BY_NUMBER.matcher(words);
        if (byNumber.find()) {
            return found(words, byNumber, day(byNumber.group(3), byNumber.group(2), byNumber.group(1)));
        }
        var byName = BY_NAME.matcher(words);
        if (byName.find()) {
            return found(
                    words,
                    byName,
                    month(byName.group(2))
                            .flatMap(month -> day(byName.group(3), String.valueOf(month.getValue()), byName.group(1))));
        }
        return new Found(Optional.empty(), words);
    }

    private static Found found(String words, Matcher matcher, Optional<LocalDate> day) {
        return day.isEmpty()
                ? new Found(day, words)
                : new Found(day, (words.substring(0, matcher.start()) + " " + words.substring(matcher.end())).strip());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String name) {
        for (var month : Month.values()) {
            var whole = month.getDisplayName(TextStyle.FULL, Locale.UK);
            if (whole.toLowerCase(Locale.UK).startsWith(name.toLowerCase(Locale.UK))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
