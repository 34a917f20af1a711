package org.throughline.web.insight.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A performance book.
 *
 * @param asAt what happened after this day is not in it
 * @param knownOn what was entered or loaded after this day is not in it; empty where all is that was known when it was made
 * @param at when it was asked for, and by whom
 */
public record Book(UUID id, LocalDate asAt, Optional<LocalDate> knownOn, Instant at, String by, State state) {

    public enum State {
        WAITING,
        DONE,
        FAILED
    }
}
