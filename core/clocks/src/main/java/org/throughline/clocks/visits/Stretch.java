package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * A stretch of time in which a child is to be seen: a plan, or a placement.
 *
 * @param opened the fact that opened it
 * @param from when it began, good or bad
 * @param until when it ended, undated while it lasts
 * @param begun in words, such as "Child protection plan begun"
 * @param doubt why nobody can tell when it began or ended
 */
record Stretch(Recorded<?> opened, When from, When until, String begun, Optional<String> doubt) {

    /** True where it had begun by that day, and no end of it was known. */
    boolean lastsOn(LocalDate asAt) {
        return from.day().filter(day -> !day.isAfter(asAt)).isPresent()
                && until.knownBy(asAt).isBlank();
    }

    /** True on each of its days, the first and the last among them. */
    boolean holds(LocalDate day, LocalDate asAt) {
        return from.day().filter(day::isBefore).isEmpty()
                && until.knownBy(asAt).day().filter(day::isAfter).isEmpty();
    }
}
