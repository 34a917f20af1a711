package org.throughline.web.drift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody decided about one finding. It is never changed: another decision follows it.
 *
 * @param review the day on which the finding comes up again
 */
public record Decision(
        UUID id,
        long finding,
        Kind kind,
        String reason,
        LocalDate review,
        List<Action> actions,
        String byName,
        Instant at) {

    /** What it comes to. */
    public enum Kind {
        ACT("Something will be done", "Say below what, who does it and by when."),
        ACCEPT("It is right as it is, for now", "It comes up again on the day you name."),
        NOT_DRIFT("It is not drift", "Because the record is incomplete or tells only half of it.");

        private final String words;
        private final String hint;

        Kind(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }

        public String words() {
            return words;
        }

        public String hint() {
            return hint;
        }
    }

    /** @param n from 1 within its decision @param due the last day in time @param done empty until somebody says so */
    public record Action(int n, String what, String owner, LocalDate due, Optional<Done> done) {}

    /** That an action was done, as somebody said. */
    public record Done(LocalDate day, String words, String byName) {}

    public Decision {
        actions = List.copyOf(actions);
    }
}
