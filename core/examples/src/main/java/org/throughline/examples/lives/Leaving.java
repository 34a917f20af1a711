package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.List;

/**
 * A young person who left care after 16.
 *
 * @param from the day of leaving care
 * @param to the day on which the authority's duties end
 * @param birthdays what the return says around each birthday after leaving, up to the 25th
 * @param contacts days on which the personal adviser was in touch
 * @param pathwayPlans days on which the pathway plan was made or reviewed
 */
public record Leaving(
        LocalDate from,
        LocalDate to,
        List<Birthday> birthdays,
        List<LocalDate> contacts,
        List<LocalDate> pathwayPlans) {

    public Leaving {
        birthdays = List.copyOf(birthdays);
        contacts = List.copyOf(contacts);
        pathwayPlans = List.copyOf(pathwayPlans);
    }

    public record Birthday(LocalDate on, String inTouch, String activity, String accommodation) {}
}
