package org.throughline.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Working days in England: Monday to Friday that are not bank holidays of England and Wales, from 1 January 2000 to 31
 * December 2100. Immutable and thread-safe.
 *
 * <p>Counting leaves the start day out: day 1 is the first working day after it, as the children in need census guide
 * counts (section 4.12.2). A council that shuts between Christmas and New Year still has working days then. Every answer
 * takes the same short time, however far apart the days are. A day outside these years is refused with a
 * {@link DateTimeException}; ask {@link #covers} first where days come from a file.
 */
public final class WorkingDays {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private static final int SATURDAY = 6;
    private static final int SUNDAY = 7;

    private final BankHolidays bankHolidays;

    /** For each day of the calendar, how many working days there are up to it, itself included. */
    private final int[] countUpTo;

    /** The working days themselves, in order, as days of the calendar. */
    private final int[] workingDays;

    private WorkingDays(BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
        this.countUpTo = new int[place(LAST) + 1];
        var found = new int[countUpTo.length];
        var holidays = new BitSet(countUpTo.length);
        bankHolidays.days().forEach(day -> holidays.set(place(day)));
        int dayOfWeek = FIRST.getDayOfWeek().getValue();
        int count = 0;
        for (int place = 0;
                place < countUpTo.length;
                place++) { // by plain numbers: a command waits for this when it starts
            if (dayOfWeek < SATURDAY && !holidays.get(place)) {
                found[count++] = place;
            }
            countUpTo[place] = count;
            dayOfWeek = dayOfWeek == SUNDAY ? 1 : dayOfWeek + 1;
        }
        this.workingDays = Arrays.copyOf(found, count);
    }

    /** The one calendar for England: bank holidays as proclaimed for 2010 to 2028, by rule before and after. */
    public static WorkingDays england() {
        return OfEngland.CALENDAR;
    }

    /** Whether the day lies in the years that this calendar can answer for. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    public boolean isWorkingDay(LocalDate day) {
        var known = covered(day);
        return !HolidayRules.isWeekend(known) && bankHolidays.on(known).isEmpty();
    }

    /** The n-th working day after the start, the start day not counted; the start day itself when n is 0. */
    public LocalDate due(LocalDate start, int n) {
        int done = countUpTo(start);
        return notNegative(n) == 0 ? start : workingDay(done, n);
    }

    /** How many working days lie after the start up to and including the stop; 0 when the stop is not after the start. */
    public int between(LocalDate start, LocalDate stop) {
        return Math.max(0, countUpTo(stop) - countUpTo(start));
    }

    /**
     * The last day that is still within n working days of the start. It is the due day, or the end of the weekend or holiday
     * straight after it: what is due on Friday and done on Saturday took no more working days.
     */
    public LocalDate lastInTime(LocalDate start, int n) {
        return workingDay(countUpTo(start), notNegative(n) + 1L).minusDays(1);
    }

    /** The n-th working day before the event, the event's day not counted; that day itself when n is 0. */
    public LocalDate before(LocalDate event, int n) {
        int earlier = countUpTo(event) - (isWorkingDay(event) ? 1 : 0);
        return notNegative(n) == 0 ? event : workingDay(earlier, 1L - n);
    }

    /** The day itself if it is a working day, else the last one before it: when to plan what is due on a Sunday. */
    public LocalDate lastOnOrBefore(LocalDate day) {
        return workingDay(countUpTo(day), 0);
    }

    /** Whether the bank holidays of that day's year are proclaimed (2010 to 2028); false where they are worked out by rule. */
    public boolean isProclaimed(LocalDate day) {
        return bankHolidays.isProclaimed(covered(day).getYear());
    }

    /** The bank holiday kept on that day; none on a Christmas Day that falls on a weekend, whose substitute is kept. */
    public Optional<BankHoliday> bankHoliday(LocalDate day) {
        return bankHolidays.on(covered(day));
    }

    /** The bank holidays kept in a year, in order. */
    public List<BankHoliday> bankHolidays(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException(
                    "Bank holidays are known from %d to %d, not for %d".formatted(FIRST_YEAR, LAST_YEAR, year));
        }
        return bankHolidays.inYear(year);
    }

    private int countUpTo(LocalDate day) {
        return countUpTo[place(covered(day))];
    }

    /** The working day that is so many steps on from the one with this number; they are numbered from 1. */
    private LocalDate workingDay(int number, long steps) {
        long wanted = number + steps;
        if (wanted < 1 || wanted > workingDays.length) {
            throw new DateTimeException("That working day lies outside %s to %s".formatted(FIRST, LAST));
        }
        return dayAt(workingDays[(int) wanted - 1]);
    }

    private LocalDate covered(LocalDate day) {
        if (!covers(day)) {
            throw new DateTimeException("Working days are known from %s to %s, not for %s".formatted(FIRST, LAST, day));
        }
        return day;
    }

    private static int notNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("A number of working days is never negative: " + n);
        }
        return n;
    }

    private static int place(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }

    private static LocalDate dayAt(int place) {
        return FIRST.plusDays(place);
    }

    /** Made when first asked for, by a class that is then ready: within its own beginnings a class runs slowly. */
    private static final class OfEngland {
        private static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.ofYears(FIRST_YEAR, LAST_YEAR));
    }
}
