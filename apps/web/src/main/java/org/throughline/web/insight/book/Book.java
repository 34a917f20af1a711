package org.throughline.web.insight.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A performance book.
 *
 * @param asAt what happened after this day is not in it
 * @param at when it was asked for, and by whom
 */
public record Book(UUID id, LocalDate asAt, Instant at, String by, State state) {

    public enum State {
        WAITING,
        DONE,
        FAILED
    }
}
