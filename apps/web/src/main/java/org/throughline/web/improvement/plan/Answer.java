package org.throughline.web.improvement.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.web.pages.FormError;

/** What became of something that somebody wanted done to the plan. */
public sealed interface Answer {

    /** @param thing the id of the item, action or other thing that was made or changed */
    record Done(UUID thing) implements Answer {}

    /** Nothing was done; each error names the box of the form and says what to do. */
    record Refused(List<FormError> errors) implements Answer {

        public Refused {
            errors = List.copyOf(errors);
        }

        static Refused at(String field, String words) {
            return new Refused(List.of(new FormError(field, words)));
        }

        /** What to do, in sentences. */
        public String words() {
            return errors.stream().map(FormError::words).collect(Collectors.joining(". "));
        }
    }

    /** This person may not do it. */
    record NotTheirs(String words) implements Answer {}

    /** There is no such item, or no such thing in it. */
    record Absent() implements Answer {}

    /** Nothing was done, as somebody else changed the same thing in the meantime. */
    record Overtaken(String by, Instant at) implements Answer {}
}
