package org.throughline.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing to mend on a form: the id of the field that it is about, and what to do in words. */
public record FormError(String field, String words) {

    /** What is wrong with that field, empty where nothing is. */
    public static String at(List<FormError> errors, String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::words)
                .findFirst()
                .orElse("");
    }

    /** The ids of what describes a field, or null where nothing does. */
    public static @Nullable String describedBy(String field, boolean hint, boolean error) {
        var ids = new ArrayList<String>();
        if (hint) {
            ids.add(field + "-hint");
        }
        if (error) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
