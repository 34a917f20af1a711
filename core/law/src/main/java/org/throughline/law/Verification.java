package org.throughline.law;

import java.time.LocalDate;

/** How we know what a provision says. Shown to users beside it. */
public sealed interface Verification {

    /** The text itself was read, there, on that day. */
    record Read(LocalDate on, String where) implements Verification {}

    /** The text was not available; others who state the rule were read. */
    record ReadInSecondarySources(LocalDate on, String where) implements Verification {}

    /** Known in the field, not checked against any text. */
    record FromKnowledge() implements Verification {}

    /** Set by the council itself. */
    record SetHere() implements Verification {}

    default String words() {
        return switch (this) {
            case Read(var _, var where) -> "Read in " + where;
            case ReadInSecondarySources(var _, var where) ->
                "The text itself was not available; stated alike in " + where;
            case FromKnowledge() -> "From knowledge of the field, not verified against the text";
            case SetHere() -> "Set by the council";
        };
    }
}
