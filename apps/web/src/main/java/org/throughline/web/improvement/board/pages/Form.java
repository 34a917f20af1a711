package org.throughline.web.improvement.board.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.FormError;

/** What stands in the boxes of a form, and what is wrong with it. */
public record Form(Map<String, String> values, List<FormError> errors) {

    public Form {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** @param namesAndValues by turns */
    static Form of(String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Form(values, List.of());
    }

    static Form sent(Map<String, String> fields) {
        return new Form(fields, List.of());
    }

    /** What a lapsed session kept. */
    static Form kept(Map<String, List<String>> fields) {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.getFirst()));
        return new Form(values, List.of());
    }

    Form with(List<FormError> wrong) {
        return new Form(values, wrong);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean ticked(String name) {
        return !value(name).isEmpty();
    }

    public @Nullable String error(String field) {
        var words = FormError.at(errors, field);
        return words.isEmpty() ? null : words;
    }

    /** What describes a box: its hint, its error, or nothing. */
    public @Nullable String describedBy(String field, boolean hint) {
        return FormError.describedBy(field, hint, error(field) != null);
    }
}
