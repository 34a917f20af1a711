package org.throughline.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** Age in whole years; who was born on 29 February has the birthday on 1 March of a common year. */
public final class Age {

    private Age() {}

    /** Whole years lived on that day, the birthday counting as reached; empty before birth. */
    public static OptionalInt inYears(LocalDate born, LocalDate day) {
        return day.isBefore(born) ? OptionalInt.empty() : OptionalInt.of((int) ChronoUnit.YEARS.between(born, day));
    }

    /** The birthday on which that age is reached. */
    public static LocalDate reached(LocalDate born, int years) {
        var corresponding = born.plusYears(years);
        // plusYears stops at 28 February where the year has no 29th; the birthday is the day after
        return corresponding.getDayOfMonth() == born.getDayOfMonth() ? corresponding : corresponding.plusDays(1);
    }
}
