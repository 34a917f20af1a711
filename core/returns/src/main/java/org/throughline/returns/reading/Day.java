package org.throughline.returns.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * A day of a return as checks compare it. One that is missing, or could not be read, is neither before nor after any
 * other nor equal to it: every comparison with it is false.
 *
 * @param number days since 1 January 1970
 */
public record Day(int number) {

    public static final Day MISSING = new Day(Integer.MIN_VALUE);

    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int DAYS_TO_1970 = 719_468; // from 1 March of the year 0
    private static final int FIRST_IN_903 = (int) LocalDate.of(1677, 9, 22).toEpochDay();
    private static final int LAST_IN_903 = (int) LocalDate.of(2262, 4, 11).toEpochDay();
    private static final int MONDAYS = 3; // 1 January 1970 was a Thursday, three days after one

    public static Day of(LocalDate date) {
        return new Day(Math.toIntExact(date.toEpochDay()));
    }

    /** {@code YYYY-MM-DD}, a real day; else missing. */
    public static Day iso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return MISSING;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year < 1 ? MISSING : of(year, month, day);
    }

    /**
     * Day, month and four-digit year with slashes; day and month may have one digit; from 22/09/1677 to 11/04/2262, as
     * the SSDA903 is read. Anything else is missing.
     */
    public static Day slashed(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (first != 1 && first != 2 || second - first != 2 && second - first != 3 || text.length() - second != 5) {
            return MISSING;
        }
        int year = digits(text, second + 1, text.length());
        var day = year < 1 ? MISSING : of(year, digits(text, first + 1, second), digits(text, 0, first));
        return day.number >= FIRST_IN_903 && day.number <= LAST_IN_903 ? day : MISSING;
    }

    /** Missing where the year has no such day. */
    public static Day of(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > lengthOf(month, year)) {
            return MISSING;
        }
        // a year that begins in March ends with its leap day
        int marchYear = month > 2 ? year : year - 1;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int era = Math.floorDiv(marchYear, 400);
        int yearOfEra = marchYear - era * 400;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return new Day(era * DAYS_OF_400_YEARS + dayOfEra - DAYS_TO_1970);
    }

    private static int lengthOf(int month, int year) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    public boolean isKnown() {
        return number != MISSING.number;
    }

    public boolean isMissing() {
        return number == MISSING.number;
    }

    public boolean isBefore(Day other) {
        return number < other.number && isKnown();
    }

    public boolean isAfter(Day other) {
        return number > other.number && other.isKnown();
    }

    public boolean isOnOrBefore(Day other) {
        return number <= other.number && isKnown();
    }

    public boolean isOnOrAfter(Day other) {
        return number >= other.number && other.isKnown();
    }

    /** The same day, and known. */
    public boolean is(Day other) {
        return number == other.number && isKnown();
    }

    public boolean isWeekend() {
        return isKnown() && Math.floorMod(number + MONDAYS, 7) > 4;
    }

    /** This day, or the other where this one is missing. */
    public Day or(Day other) {
        return isKnown() ? this : other;
    }

    public Day plusDays(int days) {
        return isKnown() ? new Day(number + days) : this;
    }

    /** The same day of the month so many months on, or the last day of a shorter month. */
    public Day plusMonths(int months) {
        return isKnown() ? of(LocalDate.ofEpochDay(number).plusMonths(months)) : this;
    }

    public Optional<LocalDate> date() {
        return isKnown() ? Optional.of(LocalDate.ofEpochDay(number)) : Optional.empty();
    }

    /** The digits 0 to 9 from one place up to another as a number, or -1 where anything else stands among them. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
