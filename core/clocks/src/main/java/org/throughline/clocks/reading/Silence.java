package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.Journey;

/** Why something that is not on record may have been done all the same. */
public final class Silence {

    private Silence() {}

    /**
     * Empty where the record would hold it: such things are loaded, or recorded here, from that day on.
     *
     * @param table of the Standard Safeguarding Dataset that holds such things
     * @param what in the plural, such as "health checks"
     */
    public static Optional<String> of(
            Journey journey, String table, Class<? extends Fact> kind, String what, Optional<LocalDate> start) {
        var since = since(journey, table, kind);
        if (since.isEmpty()) {
            return Optional.of("No %s are in the loaded files, and none have been recorded here.".formatted(what));
        }
        return start.filter(day -> day.isBefore(since.get()))
                .map(_ -> "The %s in the record begin on %s, and there may have been one before."
                        .formatted(what, InWords.of(since.get())));
    }

    /** Where a file holds them, from its first day; else from the first of whatever source. */
    private static Optional<LocalDate> since(Journey journey, String table, Class<? extends Fact> kind) {
        return journey.coverage()
                .since(Collection.SSD, table)
                .or(() -> journey.facts(kind).stream()
                        .flatMap(fact -> fact.happened().day().stream())
                        .min(Comparator.naturalOrder()));
    }
}
