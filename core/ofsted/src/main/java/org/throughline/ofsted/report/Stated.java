package org.throughline.ofsted.report;

import java.util.Optional;

/** A value of a report and where it is from; one that cannot be read is absent with a reason, never guessed. */
public sealed interface Stated<T> {

    /** Read from these words on this page. */
    record Printed<T>(T it, Quote quote) implements Stated<T> {}

    /** Printed nowhere: looked up or concluded, and from what. */
    record Concluded<T>(T it, String basis) implements Stated<T> {}

    /** Not to be had, with the reason in a sentence. */
    record Absent<T>(String why) implements Stated<T> {}

    /** The value, where there is one. */
    default Optional<T> value() {
        return switch (this) {
            case Printed<T>(var it, var _) -> Optional.of(it);
            case Concluded<T>(var it, var _) -> Optional.of(it);
            case Absent<T> _ -> Optional.empty();
        };
    }
}
