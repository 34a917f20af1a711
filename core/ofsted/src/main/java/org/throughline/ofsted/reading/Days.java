package org.throughline.ofsted.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.report.Period;

/** Dates and periods in every way in which they were printed. */
final class Days {

    private static final String MONTHS = "(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?,?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern DIGITS = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})\\b");
    private static final Pattern ONE = Pattern.compile(DAY + "\\s*" + MONTHS + "\\s*(\\d{4})");
    private static final Pattern PART = Pattern.compile(DAY + "(?:\\s*" + MONTHS + ")?(?:\\s*(\\d{4}))?(?:\\s*-\\s*"
            + DAY + "(?:\\s*" + MONTHS + ")?(?:\\s*(\\d{4}))?)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\band\\b|&|;)\\s*");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri)day\\b,?\\s*");
    private static final Pattern DASHES =
            Pattern.compile("\\s*(?:[\u2010-\u2015\u2212\u2500\u2501-]|\\bto\\b|\\buntil\\b)\\s*");

    private Days() {}

    /** The first full date of some words. */
    static Optional<LocalDate> day(String words) {
        var digits = DIGITS.matcher(words);
        var found = ONE.matcher(words.toLowerCase(Locale.ROOT));
        if (digits.find() && (!found.find() || digits.start() < found.start())) {
            return date(digits.group(1), Integer.parseInt(digits.group(2)), year(digits.group(3)));
        }
        found.reset();
        return found.find()
                ? date(found.group(1), month(found.group(2)), Integer.parseInt(found.group(3)))
                : Optional.empty();
    }

    /** All periods of some words, in order; none where one of them cannot be read. */
    static List<Period> periods(String words) {
        var plain = DIGITS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(Days::inWords);
        plain = WEEKDAY.matcher(plain).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-").strip();
        var parts = BETWEEN.split(plain);
        var periods = new ArrayList<Period>();
        Period later = null;
        for (int i = parts.length - 1; i >= 0; i--) {
            var part = PART.matcher(parts[i]);
            var period = part.lookingAt() ? period(part.toMatchResult(), later) : null;
            if (period == null) {
                return List.of();
            }
            if (later != null && isDayBefore(period, later)) {
                period = new Period(period.start(), later.end()); // "5 and 6 March"
                periods.removeFirst();
            }
            periods.addFirst(period);
            later = period;
        }
        return periods;
    }

    private static boolean isDayBefore(Period period, Period later) {
        return period.start().equals(period.end())
                && period.end().plusDays(1).equals(later.start())
                && later.start().equals(later.end());
    }

    private static @Nullable Period period(MatchResult part, @Nullable Period later) {
        boolean two = part.group(4) != null;
        var endDay = two ? part.group(4) : part.group(1);
        var endMonth = two && part.group(5) != null ? part.group(5) : part.group(2);
        var endYear = two && part.group(6) != null ? part.group(6) : part.group(3);
        if (endMonth == null && later != null) {
            endMonth = later.start().getMonth().name().toLowerCase(Locale.ROOT).substring(0, 3);
        }
        if (endMonth == null) {
            return null;
        }
        int year;
        if (endYear != null) {
            year = Integer.parseInt(endYear);
        } else if (later != null) {
            year = later.start().getYear() - (month(endMonth) > later.start().getMonthValue() ? 1 : 0);
        } else {
            return null;
        }
        var end = date(endDay, month(endMonth), year);
        var startMonth = part.group(2) != null ? month(part.group(2)) : month(endMonth);
        int startYear = part.group(3) != null ? Integer.parseInt(part.group(3)) : year;
        var start = date(part.group(1), startMonth, startYear);
        if (start.isEmpty() || end.isEmpty()) {
            return null;
        }
        boolean overNewYear = part.group(3) == null && start.get().isAfter(end.get());
        return new Period(overNewYear ? start.get().minusYears(1) : start.get(), end.get());
    }

    private static String inWords(MatchResult digits) {
        int month = Integer.parseInt(digits.group(2));
        return month < 1 || month > 12
                ? "?"
                : digits.group(1) + " " + Month.of(month).name().toLowerCase(Locale.ROOT) + " " + year(digits.group(3));
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static int month(String name) {
        return 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3)) / 3;
    }

    private static Optional<LocalDate> date(String day, int month, int year) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
