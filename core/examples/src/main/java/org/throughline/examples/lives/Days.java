package org.throughline.examples.lives;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.throughline.calendar.Age;
import org.throughline.calendar.WorkingDays;
import org.throughline.examples.chance.Chance;

/** Days on which people do things. */
final class Days {

    private static final WorkingDays ENGLAND = WorkingDays.england();

    private Days() {}

    /** That day if it is a working day, else the next one. */
    static LocalDate worked(LocalDate day) {
        return ENGLAND.isWorkingDay(day) ? day : ENGLAND.due(day, 1);
    }

    static LocalDate due(LocalDate start, int workingDays) {
        return ENGLAND.due(start, workingDays);
    }

    static boolean isWorkingDay(LocalDate day) {
        return ENGLAND.isWorkingDay(day);
    }

    /** Referrals come on any day, but fewer at the weekend. */
    static LocalDate referred(LocalDate day, Chance chance) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && chance.happens(0.75) ? worked(day) : day;
    }

    /** The birthday on which that age is reached. */
    static LocalDate birthday(LocalDate born, int age) {
        return Age.reached(born, age);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
