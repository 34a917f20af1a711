package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looking, some time after everything was done, whether it worked.
 *
 * @param on the day on which it is decided at the earliest
 * @param how it is to be shown
 * @param decision what came of it, empty while it is waited for
 */
public record ImpactReview(LocalDate on, String how, Instant at, String by, Optional<Decision> decision) {

    /**
     * @param shown whether it was shown to work, else the item was sent back
     * @param evidence the ids of what it rests on
     */
    public record Decision(boolean shown, LocalDate on, String why, List<UUID> evidence, Instant at, String by) {

        public Decision {
            evidence = List.copyOf(evidence);
        }
    }
}
