package org.throughline.web.drift.pages;

import java.time.LocalDate;
import java.util.List;
import org.throughline.web.drift.Decision.Action;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/**
 * The form that says that an action was done.
 *
 * @param before what somebody has said already, empty where nobody has
 */
public record DoneView(
        String child,
        String back,
        String action,
        String what,
        String before,
        String dayHint,
        String day,
        String words,
        List<FormError> errors) {

    /** What is wrong with a field, empty where nothing is. */
    public String error(String field) {
        return FormError.at(errors, field);
    }

    static DoneView of(
            String child,
            String back,
            String address,
            Action action,
            Fields fields,
            List<FormError> errors,
            LocalDate today) {
        return new DoneView(
                child,
                back,
                address,
                "%s: %s, by %s".formatted(action.what(), action.owner(), Days.inWords(action.due())),
                action.done()
                        .map(done -> "%s said that it was done on %s: %s"
                                .formatted(done.byName(), Days.inWords(done.day()), done.words()))
                        .orElse(""),
                "Like " + DayTyped.like(today),
                fields.get("day"),
                fields.get("words"),
                errors);
    }
}
