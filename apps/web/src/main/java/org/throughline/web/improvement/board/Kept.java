package org.throughline.web.improvement.board;

import java.util.List;
import java.util.UUID;
import org.throughline.web.pages.FormError;

/** What became of something that was typed to be kept. */
public sealed interface Kept {

    /** @param id of what was kept */
    record Done(UUID id) implements Kept {}

    /** Nothing was kept; each error names a field of the form and what to do. */
    record Refused(List<FormError> errors) implements Kept {

        public Refused {
            errors = List.copyOf(errors);
        }
    }

    static Refused refused(String field, String words) {
        return new Refused(List.of(new FormError(field, words)));
    }
}
