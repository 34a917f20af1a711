package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.List;

/**
 * A young person who left care after 16.
 *
 * @param from the day of leaving care
 * @param to the day on which the authority's duties end
 * @param birthdays what the return says around each birthday from the 17th, looked after or not
 */
public record Leaving(LocalDate from, LocalDate to, List<Birthday> birthdays) {

    public Leaving {
        birthdays = List.copyOf(birthdays);
    }

    public record Birthday(LocalDate on, String inTouch, String activity, String accommodation) {}
}
