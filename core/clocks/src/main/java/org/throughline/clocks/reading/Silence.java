package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.Journey;

/**
 * Why something that is not on record may have been done all the same. One such thing on record proves nothing of others:
 * many files hold the latest alone, or those of some workers. Only a table that holds all of them, and speaks for the
 * time, tells by its silence that nothing was done.
 */
public final class Silence {

    private Silence() {}

    /**
     * Empty where the record would hold it: the table is loaded, and speaks from that day on.
     *
     * @param table of the Standard Safeguarding Dataset that holds all such things
     * @param what in the plural, such as "health checks"
     */
    public static Optional<String> of(Journey journey, String table, String what, Optional<LocalDate> start) {
        var since = journey.coverage().since(Collection.SSD, table);
        if (since.isEmpty()) {
            return Optional.of("No loaded file holds all %s of this child.".formatted(what));
        }
        return start.filter(day -> day.isBefore(since.get()))
                .map(_ -> "The %s in the record begin on %s, and there may have been one before."
                        .formatted(what, InWords.of(since.get())));
    }
}
