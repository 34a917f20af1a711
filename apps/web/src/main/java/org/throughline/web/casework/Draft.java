package org.throughline.web.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit, or the correction of one, that is being written.
 *
 * @param id given by the form; the visit that is saved from the draft keeps it
 * @param about the visit that a correction is of
 * @param standing what stood there when the correction was begun; empty for a new visit
 * @param version counts the changes, from 1
 * @param ended when it was discarded
 */
public record Draft(
        UUID id,
        Optional<UUID> about,
        String standing,
        VisitSheet sheet,
        int version,
        Instant saved,
        State state,
        Optional<Instant> ended,
        String answer) {

    public enum State {
        OPEN,
        DISCARDED,
        /** Saved as a visit; the text is in the record now. */
        RECORDED
    }

    /**
     * What one sending of the form says of itself.
     *
     * @param version the version of the draft that the form shows, 0 for a form that was never saved
     * @param tab the same for all sendings of one open page
     * @param turn counts the sendings of that page; an answer that was lost does not make its next sending a conflict
     */
    public record Sending(
            UUID draft, int version, String tab, int turn, Optional<UUID> about, String standing, VisitSheet sheet) {

        public Sending with(VisitSheet other) {
            return new Sending(draft, version, tab, turn, about, standing, other);
        }
    }

    /** The draft sent again as it is. */
    Sending sending() {
        return new Sending(id, version, "", 0, about, standing, sheet);
    }
}
