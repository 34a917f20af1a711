package org.throughline.returns.ssda903.child;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A cell that should hold a date, with the text it holds. It is blank, a date, or something else. A comparison with what
 * is no date is never true.
 */
public final class Day {

    public static final Day BLANK = new Day("", Integer.MIN_VALUE);

    private static final int NONE = Integer.MIN_VALUE;

    private final String text;
    private final int number;

    private Day(String text, int number) {
        this.text = text;
        this.number = number;
    }

    /** Day, month and four-digit year with slashes. */
    public static Day of(String text) {
        return text.isEmpty()
                ? BLANK
                : new Day(
                        text, org.throughline.returns.reading.Day.slashed(text).number());
    }

    public static Day on(int year, int month, int day) {
        return on(LocalDate.of(year, month, day));
    }

    static Day on(LocalDate date) {
        return new Day("", (int) date.toEpochDay());
    }

    /** As it stands in the cell; empty for a day that was worked out. */
    public String text() {
        return text;
    }

    public boolean isDate() {
        return number != NONE;
    }

    public boolean isBlank() {
        return number == NONE && text.isEmpty();
    }

    public boolean isFilled() {
        return !isBlank();
    }

    /** Filled, but with no date. */
    public boolean isWrong() {
        return number == NONE && !text.isEmpty();
    }

    public boolean before(Day other) {
        return number < other.number && number != NONE;
    }

    public boolean after(Day other) {
        return other.before(this);
    }

    public boolean onOrBefore(Day other) {
        return number <= other.number && number != NONE;
    }

    public boolean onOrAfter(Day other) {
        return other.onOrBefore(this);
    }

    /** Both ends count. */
    public boolean within(Day first, Day last) {
        return onOrAfter(first) && onOrBefore(last);
    }

    /** Both are dates, and the same. */
    public boolean sameDay(Day other) {
        return number == other.number && number != NONE;
    }

    /** The same day, or where neither is a date the same text; a blank is the same as a blank. */
    public boolean sameAs(Day other) {
        return number == other.number && (number != NONE || text.equals(other.text));
    }

    /** In days, negative where the other is earlier. Both must be dates. */
    public int daysTo(Day other) {
        return other.number - number;
    }

    /** This day, or the other where this is no date. */
    public Day or(Day other) {
        return isDate() ? this : other;
    }

    /** This day, or the other where this cell is blank. */
    public Day orIfBlank(Day other) {
        return isBlank() ? other : this;
    }

    public Day plusDays(int days) {
        return isDate() ? new Day("", number + days) : BLANK;
    }

    /** That many years after this date of birth; for 29 February, 28 February in other years. */
    public Day birthday(int age) {
        return isDate() ? on(LocalDate.ofEpochDay(number).plusYears(age)) : BLANK;
    }

    public Day endOfMonth() {
        return isDate() ? on(YearMonth.from(LocalDate.ofEpochDay(number)).atEndOfMonth()) : BLANK;
    }

    /** The year of the 31 March that closes the collection year it falls in. It must be a date. */
    int collectionYear() {
        var date = LocalDate.ofEpochDay(number);
        return date.getMonthValue() > 3 ? date.getYear() + 1 : date.getYear();
    }

    /** By date; what is no date comes last, and is equal to its like. */
    public static int datesFirst(Day a, Day b) {
        return Long.compare(a.isDate() ? a.number : Long.MAX_VALUE, b.isDate() ? b.number : Long.MAX_VALUE);
    }

    public static Day earlier(Day a, Day b) {
        return datesFirst(a, b) <= 0 ? a : b;
    }

    /** The later of two, of which one may be no date. */
    public static Day later(Day a, Day b) {
        return a.number >= b.number ? a : b;
    }

    @Override
    public String toString() {
        return isDate() ? LocalDate.ofEpochDay(number).toString() : "'" + text + "'";
    }
}
