package org.throughline.web.journeys;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.PersonId;

/**
 * Who a child is and who works with them, in short: what a list or an identity bar shows.
 *
 * @param name {@link #NO_NAME} where no file holds one
 * @param ids the identifiers people know the child by, the council's own first
 * @param expected the day an unborn child was expected
 * @param sex M, F, U or as the file gave it; empty where no file says
 * @param allocations all that are known, the latest begun first
 */
public record Profile(
        PersonId id,
        String name,
        List<String> ids,
        Optional<LocalDate> born,
        Optional<LocalDate> expected,
        String sex,
        List<Allocation> allocations) {

    public static final String NO_NAME = "No name in the loaded files";

    public Profile {
        ids = List.copyOf(ids);
        allocations = List.copyOf(allocations);
    }

    /**
     * Who carries the case on that day: the latest begun of the involvements that hold and whose role carries a case;
     * of two begun on one day the one whom a file names, then the one with the greater worker key, so that the answer
     * never wavers. One worker may stand in two collections of files, and be named in one of them only.
     */
    public Optional<Allocation> allocatedOn(LocalDate day) {
        return allocations.stream()
                .filter(allocation -> allocation.holdsOn(day) && allocation.carriesTheCase())
                .max(Comparator.<Allocation, LocalDate>comparing(
                                allocation -> allocation.from().orElse(LocalDate.MIN))
                        .thenComparing(allocation -> !allocation.workerName().equals(allocation.worker()))
                        .thenComparing(Allocation::worker));
    }
}
