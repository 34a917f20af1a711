package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody does by a day.
 *
 * @param version number of the last change that touched it
 * @param source where it is from, in words, such as "Board of 3 May 2026, decision 4"; empty where it was made in the plan
 * @param lateReason why it was entered after the day it was due, or empty
 * @param firstDue the day it was first due
 * @param moved how often its day was changed
 */
public record Action(
        UUID id,
        long version,
        String what,
        Owner owner,
        LocalDate due,
        String source,
        String lateReason,
        LocalDate firstDue,
        int moved,
        Instant added,
        String addedBy,
        List<Note> notes,
        Optional<Done> done,
        Optional<Dropped> dropped) {

    public record Note(String words, Instant at, String by) {}

    /** @param on the day it was done, as told */
    public record Done(LocalDate on, String words, Instant at, String by) {}

    public record Dropped(String why, Instant at, String by) {}

    public Action {
        notes = List.copyOf(notes);
    }

    /** Neither done nor dropped. */
    public boolean isOpen() {
        return done.isEmpty() && dropped.isEmpty();
    }

    /** Whether it was due before this day and is open. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && due.isBefore(day);
    }

    /** Whether it was done, and recorded so after that moment where there is one. */
    boolean isDoneAfter(Optional<Instant> moment) {
        return dropped.isEmpty()
                && done.filter(it -> moment.isEmpty() || it.at().isAfter(moment.get()))
                        .isPresent();
    }
}
