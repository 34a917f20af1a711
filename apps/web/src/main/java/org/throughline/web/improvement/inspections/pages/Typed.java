package org.throughline.web.improvement.inspections.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** What stands in the boxes of a form, with what is to mend in them. */
public record Typed(Map<String, List<String>> boxes, List<FormError> errors) {

    public Typed {
        boxes = Map.copyOf(boxes);
        errors = List.copyOf(errors);
    }

    static Typed nothing() {
        return new Typed(Map.of(), List.of());
    }

    /** @param namesAndValues by turns */
    static Typed of(String... namesAndValues) {
        var boxes = new HashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            boxes.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Typed(boxes, List.of());
    }

    static Typed of(MultiValueMap<String, String> sent) {
        return new Typed(sent, List.of());
    }

    Typed with(String name, List<String> values) {
        var changed = new HashMap<>(boxes);
        changed.put(name, values);
        return new Typed(changed, errors);
    }

    Typed with(List<FormError> found) {
        return new Typed(boxes, found);
    }

    /** What was typed, or empty; blanks at the ends and what no database keeps taken off. */
    public String one(String name) {
        var values = boxes.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    public boolean chosen(String name, String value) {
        return boxes.getOrDefault(name, List.of()).contains(value);
    }

    public List<String> all(String name) {
        return boxes.getOrDefault(name, List.of());
    }

    /** The id that the form was given, so that sending it twice does one thing. */
    UUID id() {
        return uuid("id").orElseGet(UUID::randomUUID);
    }

    Optional<UUID> uuid(String name) {
        return Fields.uuidOf(one(name));
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .map(FormError::words)
                .orElse(null);
    }

    /** Collects what is to mend. */
    static final class Complaints {

        private final List<FormError> found = new ArrayList<>();

        void unless(boolean well, String field, String words) {
            if (!well && found.stream().noneMatch(it -> it.field().equals(field))) {
                found.add(new FormError(field, words));
            }
        }

        /** Something stands in the box, and no more than it can hold. */
        void text(Typed typed, String field, int most, String words) {
            unless(!typed.one(field).isEmpty(), field, words);
            most(typed, field, most);
        }

        void most(Typed typed, String field, int most) {
            unless(typed.one(field).length() <= most, field, "Type no more than %,d characters".formatted(most));
        }

        List<FormError> found() {
            return found;
        }
    }
}
