package org.throughline.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
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

    /**
     * It is over, and no file says when: the return whose period begins on that day would hold it if it went on, and does
     * not. Worked out of what was loaded, never stated.
     */
    record LeftOut(LocalDate since) implements When {}

    When UNDATED = new Undated();

    static When on(LocalDate day) {
        return new On(day);
    }

    /** The calendar day in England, where one day is known. */
    default Optional<LocalDate> day() {
        return switch (this) {
            case On(var date) -> Optional.of(date);
            case At(var instant) -> Optional.of(LocalDate.ofInstant(instant, ENGLAND));
            case During _, Undated _, Unreadable _, LeftOut _ -> Optional.empty();
        };
    }

    /** True unless this says for certain that it lies after {@code asAt}: undated and unreadable are never after. */
    default boolean isKnownBy(LocalDate asAt) {
        return switch (this) {
            case On(var date) -> !date.isAfter(asAt);
            case At(var instant) -> !LocalDate.ofInstant(instant, ENGLAND).isAfter(asAt);
            case During(var first, var _) -> !first.isAfter(asAt);
            case LeftOut(var since) -> !since.isAfter(asAt);
            case Undated _, Unreadable _ -> true;
        };
    }

    /**
     * The earliest of several; unreadable if one of them is, for it might have been the earliest. That something was left
     * out counts only where none has a day.
     */
    static When earliest(List<When> several) {
        return several.stream()
                .filter(When::isUnreadable)
                .findFirst()
                .or(() -> several.stream()
                        .filter(when -> when.day().isPresent())
                        .min(Comparator.comparing(when -> when.day().orElseThrow())))
                .or(() -> several.stream().filter(LeftOut.class::isInstance).findFirst())
                .orElse(UNDATED);
    }

    /** What was known of it at the end of that day: undated if it happened later. */
    default When knownBy(LocalDate asAt) {
        return isKnownBy(asAt) ? this : UNDATED;
    }

    /** True where nothing at all was given. */
    default boolean isBlank() {
        return this instanceof Undated;
    }

    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }
}
