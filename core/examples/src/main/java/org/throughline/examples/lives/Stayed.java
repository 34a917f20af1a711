package org.throughline.examples.lives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.throughline.calendar.Age;

/**
 * One child's time in care before its episodes are known.
 *
 * @param to the day of leaving, after {@code from}
 */
record Stayed(LocalDate born, boolean alone, String homePostcode, LocalDate from, LocalDate to, Ending ending) {

    int days() {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    int ageOn(LocalDate day) {
        return Age.inYears(born, day).orElse(0);
    }

    LocalDate birthday(int age) {
        return Age.reached(born, age);
    }
}
