package org.throughline.web.improvement.board.pack;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.throughline.web.improvement.board.Reach;

/**
 * A frozen pack.
 *
 * @param asAt the day as at which it was made, included
 * @param pdf what is known of its PDF once it is made
 */
public record Pack(
        UUID id,
        UUID meeting,
        Reach reach,
        LocalDate asAt,
        State state,
        OffsetDateTime at,
        String by,
        Optional<Made> pdf) {

    public enum State {
        WAITING,
        WORKING,
        DONE,
        FAILED;

        public boolean isUnderWay() {
            return this == WAITING || this == WORKING;
        }
    }

    /** @param sha256 its fingerprint */
    public record Made(long bytes, int pages, String sha256) {}
}
