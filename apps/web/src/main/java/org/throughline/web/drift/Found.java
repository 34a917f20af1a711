package org.throughline.web.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.FactId;
import org.throughline.journey.PersonId;

/**
 * What a rule finds of a child, as lists show it.
 *
 * @param since since when it is so, by the record
 * @param grounds what it stands on, in the order of their days
 * @param appeared the day on which the service found it first
 * @param gone the first day on which it was found no more, empty while it is found
 * @param review when it comes up again, by the latest decision, where there is one
 */
public record Found(
        long id,
        PersonId child,
        String name,
        String knownBy,
        String worker,
        String team,
        String rule,
        LocalDate since,
        String why,
        List<Ground> grounds,
        LocalDate appeared,
        Optional<LocalDate> gone,
        State state,
        Optional<LocalDate> review) {

    /** @param fact the entry of the record that says so, empty where only time has passed */
    public record Ground(String words, Optional<FactId> fact) {}

    public Found {
        grounds = List.copyOf(grounds);
    }
}
