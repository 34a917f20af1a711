package org.throughline.calendar;

import java.time.LocalDate;

/**
 * Counts working days one by one, as one would on a wall calendar. It shares no line with the calendar that it checks:
 * Easter comes from the table of full moons in the church's tables for 1900 to 2199, and each rule asks of a day whether
 * it is a holiday where the calendar makes a year's list.
 */
final class DayByDay {

    /** The full moon before Easter by golden number, 1 to 19, as a day of March (so 44 is 13 April). */
    private static final int[] FULL_MOON = {45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27};

    private DayByDay() {}

    static LocalDate due(LocalDate start, int n) {
        var day = start;
        for (int done = 0; done < n; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                done++;
            }
        }
        return day;
    }

    static LocalDate before(LocalDate event, int n) {
        var day = event;
        for (int done = 0; done < n; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                done++;
            }
        }
        return day;
    }

    static int between(LocalDate start, LocalDate stop) {
        int count = 0;
        for (var day = start.plusDays(1); !day.isAfter(stop); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    static LocalDate lastInTime(LocalDate start, int n) {
        var last = due(start, n);
        while (!isWorkingDay(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    static boolean isWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY -> !isHolidayMonday(day) && !isProclaimed(day);
            case TUESDAY -> !isFixed(day) && !isLateDecember(day) && !isProclaimed(day);
            case WEDNESDAY, THURSDAY -> !isFixed(day) && !isProclaimed(day);
            case FRIDAY -> !isFixed(day) && !isEaster(day.plusDays(2)) && !isProclaimed(day);
        };
    }

    private static boolean isHolidayMonday(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> date <= 3;
            case MARCH, APRIL -> isEaster(day.minusDays(1));
            case MAY -> (date <= 7 && day.getYear() != 2020) || (date >= 25 && !springHasMoved(day.getYear()));
            case AUGUST -> date >= 25;
            case DECEMBER -> isFixed(day) || isLateDecember(day);
            default -> false;
        };
    }

    private static boolean isFixed(LocalDate day) {
        return (day.getMonthValue() == 1 && day.getDayOfMonth() == 1)
                || (day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26));
    }

    /** A Monday or Tuesday on the 27th or 28th stands in for a Christmas Day or Boxing Day of the weekend. */
    private static boolean isLateDecember(LocalDate day) {
        return day.getMonthValue() == 12 && (day.getDayOfMonth() == 27 || day.getDayOfMonth() == 28);
    }

    private static boolean springHasMoved(int year) {
        return year == 2002 || year == 2012 || year == 2022;
    }

    private static boolean isProclaimed(LocalDate day) {
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        return switch (day.getYear()) {
            case 2002 -> date == 603 || date == 604;
            case 2011 -> date == 429;
            case 2012 -> date == 604 || date == 605;
            case 2020 -> date == 508;
            case 2022 -> date == 602 || date == 603 || date == 919;
            case 2023 -> date == 508;
            default -> false;
        };
    }

    /** Easter is the first Sunday after the full moon. */
    static boolean isEaster(LocalDate sunday) {
        if (sunday.getMonthValue() != 3 && sunday.getMonthValue() != 4) {
            return false;
        }
        int marchDay = sunday.getDayOfMonth() + (sunday.getMonthValue() == 4 ? 31 : 0);
        int sinceFullMoon = marchDay - FULL_MOON[sunday.getYear() % 19];
        return sinceFullMoon >= 1 && sinceFullMoon <= 7;
    }
}
