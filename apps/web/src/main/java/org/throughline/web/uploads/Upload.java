package org.throughline.web.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.web.journeys.LoadReport;

/**
 * Files that somebody sent, and how far they have come.
 *
 * @param total 0 where it cannot be known
 * @param load the load it became
 * @param why it was refused, empty where it was not
 * @param report what a try came to
 */
public record Upload(
        UUID id,
        Instant sent,
        String by,
        List<String> names,
        boolean dryRun,
        State state,
        String step,
        long done,
        long total,
        Optional<Long> load,
        String why,
        Optional<LoadReport> report) {

    public enum State {
        WAITING,
        WORKING,
        LOADED,
        TRIED,
        REFUSED,
        /** The service stopped while it worked: nothing was kept, and it can be run again. */
        INTERRUPTED;

        public boolean isUnderWay() {
            return this == WAITING || this == WORKING;
        }
    }
}
