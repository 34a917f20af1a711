package org.throughline.web.improvement.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A point on the way that can be seen from outside. */
public record Milestone(
        UUID id, long version, String what, LocalDate due, Optional<Reached> reached, Optional<String> dropped) {

    public record Reached(LocalDate on, String words, String by) {}

    public boolean isOpen() {
        return reached.isEmpty() && dropped.isEmpty();
    }

    public boolean isOverdue(LocalDate day) {
        return isOpen() && due.isBefore(day);
    }
}
