package org.throughline.examples.workforce;

import java.time.LocalDate;

/**
 * A person who works with children for the authority.
 *
 * @param key the case system's own key of the worker
 * @param registration number in the register, empty of those who need none
 * @param from the day of taking up the post
 * @param to the day of leaving it, perhaps long after the files are made
 */
public record Worker(
        String key,
        String staffNumber,
        String name,
        String registration,
        String jobTitle,
        Team team,
        String fte,
        boolean agency,
        LocalDate from,
        LocalDate to) {

    boolean isThereOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
