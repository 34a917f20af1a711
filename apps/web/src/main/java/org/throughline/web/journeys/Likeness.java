package org.throughline.web.journeys;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** What counts as a slip of the finger. */
final class Likeness {

    /**
     * How much of a word must be found, by groups of three letters: two letters exchanged in a name of five still find
     * it.
     */
    static final String LEAST = "0.45";

    private Likeness() {}

    /** The date, and those that differ from it in the day, the month or the year alone by what is easily mistyped. */
    static Set<LocalDate> of(LocalDate date) {
        var like = new LinkedHashSet<LocalDate>();
        like.add(date);
        like.add(date.minusDays(1));
        like.add(date.plusDays(1));
        like.add(date.plusYears(1));
        like.add(date.minusYears(1));
        like.add(date.plusYears(10));
        like.add(date.minusYears(10));
        add(like, date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        for (int day = 1; day <= 31; day++) {
            if (shareADigit(day, date.getDayOfMonth())) {
                add(like, date.getYear(), date.getMonthValue(), day);
            }
        }
        for (int month = 1; month <= 12; month++) {
            add(like, date.getYear(), month, date.getDayOfMonth());
        }
        return like;
    }

    private static boolean shareADigit(int one, int other) {
        return one / 10 == other / 10 || one % 10 == other % 10 || (one / 10 == other % 10 && one % 10 == other / 10);
    }

    private static void add(Set<LocalDate> like, int year, int month, int day) {
        try {
            like.add(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // there is no such day
        }
    }
}
