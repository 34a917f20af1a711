package org.throughline.web.journeys;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.Role;

/**
 * That a worker was or is involved with a child, both days included.
 *
 * @param worker the worker's line as text, such as SSD/P0012
 * @param workerName the key itself where no file gives a name
 * @param role as the file gives it
 * @param team the team's line as text, empty where the file names none
 * @param teamName the key itself where no file gives a name
 * @param from empty where the file gives no day that can be read: it counts as begun long ago
 * @param to empty where it goes on
 */
public record Allocation(
        String worker,
        String workerName,
        String role,
        String team,
        String teamName,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** True on its last day, too. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !first.isAfter(day)).orElse(true)
                && to.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Whether this role carries the case: social worker, allocated or lead worker, personal adviser. */
    public boolean carriesTheCase() {
        return Role.carriesTheCase(role);
    }
}
