package org.throughline.web.journeys;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What counts as a slip of the finger. */
final class Likeness {

    /**
     * How much of a word must be found, by groups of three letters: two letters exchanged in a name of five still find
     * it.
     */
    static final String LEAST = "0.45";

    /** In words up to so many letters two exchanged ones leave too few groups of three. */
    private static final int SHORT = 7;

    private Likeness() {}

    /** The word, and what it is with two neighbouring letters exchanged; long words are found without that. */
    static List<String> spellings(String word) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(word);
        for (int i = 0; i + 1 < word.length() && word.length() <= SHORT; i++) {
            spellings.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        return List.copyOf(spellings);
    }

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
