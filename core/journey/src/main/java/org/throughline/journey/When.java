package org.throughline.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When something was so in the world. Blank and unreadable are never the same thing: a blank date says nothing, an
 * unreadable one says that something stood there which is no date.
 */
public sealed interface When {

    /** Local time of every day in this record. */
    ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** On that day, hour unknown. */
    record On(LocalDate date) implements When {}

    /** At that instant. */
    record At(Instant instant) implements When {}

    /** Some time in a period whose days are both included, such as a collection year. */
    record During(LocalDate first, LocalDate last) implements When {}

    /** No date was given. */
    record Undated() implements When {}

    /** Something was given that is not a date of the file's format, such as 2025-02-30. */
    record Unreadable(String text) implements When {}

    When UNDATED = new Undated();

    static When on(LocalDate day) {
        return new On(day);
    }

    /** The calendar day in England, where one day is known. */
    default Optional<LocalDate> day() {
        return switch (this) {
            case On(var date) -> Optional.of(date);
            case At(var instant) -> Optional.of(LocalDate.ofInstant(instant, ENGLAND));
            case During _, Undated _, Unreadable _ -> Optional.empty();
        };
    }

    /** True unless this says for certain that it lies after {@code asAt}: undated and unreadable are never after. */
    default boolean isKnownBy(LocalDate asAt) {
        return switch (this) {
            case On(var date) -> !date.isAfter(asAt);
            case At(var instant) -> !LocalDate.ofInstant(instant, ENGLAND).isAfter(asAt);
            case During(var first, var _) -> !first.isAfter(asAt);
            case Undated _, Unreadable _ -> true;
        };
    }

    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }
}
