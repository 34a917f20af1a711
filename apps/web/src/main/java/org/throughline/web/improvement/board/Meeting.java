package org.throughline.web.improvement.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting of the board.
 *
 * @param chair a member, empty while it is not known
 * @param agreed when its minutes were agreed; then nothing about it changes any more
 */
public record Meeting(
        UUID id, LocalDate day, String place, Optional<UUID> chair, State state, Optional<Agreed> agreed) {

    public enum State {
        PLANNED("Planned"),
        HELD("Held"),
        CANCELLED("Cancelled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * How the minutes were agreed.
     *
     * @param later the meeting that agreed them
     * @param day of that meeting
     * @param by who put it down
     */
    public record Agreed(UUID later, LocalDate day, String by) {}

    public boolean isHeld() {
        return state == State.HELD;
    }
}
