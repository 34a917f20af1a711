package org.throughline.web.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.web.pages.FormError;

/** What is wrong with what somebody typed, box by box. */
final class Boxes {

    /** Of a line, in characters. */
    static final int LINE = 300;

    /** Of a text, in characters. */
    static final int TEXT = 10_000;

    private final List<FormError> errors = new ArrayList<>();

    Boxes line(String field, String typed, String ifBlank) {
        return filled(field, typed, ifBlank).within(field, typed, LINE);
    }

    Boxes text(String field, String typed, String ifBlank) {
        return filled(field, typed, ifBlank).within(field, typed, TEXT);
    }

    Boxes filled(String field, String typed, String ifBlank) {
        return wrong(typed.isBlank(), field, ifBlank);
    }

    Boxes within(String field, String typed, int most) {
        return wrong(
                typed.length() > most,
                field,
                "Shorten this to %,d characters: it has %,d".formatted(most, typed.length()));
    }

    Boxes wrong(boolean is, String field, String words) {
        if (is && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FormError(field, words));
        }
        return this;
    }

    Boxes given(String field, Optional<LocalDate> day, String ifNone) {
        return wrong(day.isEmpty(), field, ifNone);
    }

    Boxes owner(String field, Optional<Owner> owner, String ifNone) {
        wrong(owner.isEmpty(), field, ifNone);
        owner.ifPresent(it -> within(field, it.name(), LINE).within(field, it.role(), LINE));
        return this;
    }

    /** The act, where nothing is wrong. */
    Answer or(Supplier<Answer> act) {
        return errors.isEmpty() ? act.get() : new Answer.Refused(errors);
    }

    /** As it is kept: without what the database cannot hold and without space around it. */
    static String clean(String typed) {
        return typed.replace("\u0000", "").strip();
    }
}
