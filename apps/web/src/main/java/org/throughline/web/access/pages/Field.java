package org.throughline.web.access.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.FormError;

/** What a form shows at one field: the message where something is wrong with it. */
public record Field(String id, @Nullable String error) {

    static Field of(List<FormError> errors, String id) {
        return errors.stream()
                .filter(error -> error.field().equals(id))
                .findFirst()
                .map(error -> new Field(id, error.words()))
                .orElse(new Field(id, null));
    }

    /** The ids of what explains the field to somebody who cannot see it. */
    public @Nullable String describedBy(boolean hint) {
        if (error == null) {
            return hint ? id + "-hint" : null;
        }
        return hint ? id + "-hint " + id + "-error" : id + "-error";
    }
}
