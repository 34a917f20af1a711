package org.throughline.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The eight bank holidays of an ordinary year in England and Wales.
 *
 * <p>Banking and Financial Dealings Act 1971, with New Year's Day and Early May, which are proclaimed each year, and
 * Christmas Day and Good Friday, which are holidays by common law.
 */
final class HolidayRules {

    private HolidayRules() {}

    static List<BankHoliday> inYear(int year) {
        var easter = Easter.sunday(year);
        return List.of(
                newYearsDay(LocalDate.of(year, JANUARY, 1)),
                computed(easter.minusDays(2), "Good Friday"),
                computed(easter.plusDays(1), "Easter Monday"),
                computed(anyDayIn(MAY, year).with(firstInMonth(MONDAY)), "Early May"),
                computed(anyDayIn(MAY, year).with(lastInMonth(MONDAY)), "Spring"),
                computed(anyDayIn(AUGUST, year).with(lastInMonth(MONDAY)), "Summer"),
                twoDaysLaterOnAWeekend(LocalDate.of(year, DECEMBER, 25), "Christmas Day"),
                twoDaysLaterOnAWeekend(LocalDate.of(year, DECEMBER, 26), "Boxing Day"));
    }

    private static LocalDate anyDayIn(Month month, int year) {
        return LocalDate.of(year, month, 1);
    }

    private static BankHoliday newYearsDay(LocalDate day) {
        return isWeekend(day) ? substitute(day.with(next(MONDAY)), "New Year's Day") : computed(day, "New Year's Day");
    }

    /** Saturday to Monday and Sunday to Tuesday, so that Christmas Day and Boxing Day never meet on one substitute. */
    private static BankHoliday twoDaysLaterOnAWeekend(LocalDate day, String name) {
        return isWeekend(day) ? substitute(day.plusDays(2), name) : computed(day, name);
    }

    private static BankHoliday substitute(LocalDate day, String name) {
        return computed(day, name + " (substitute)");
    }

    private static BankHoliday computed(LocalDate day, String name) {
        return new BankHoliday(day, name, false);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
