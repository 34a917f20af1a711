package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** The restricted records that a manager is named for, and the way to another in an emergency. */
public record RestrictedView(List<Row> rows, boolean mayBreakGlass, String identifier, List<FormError> errors) {

    /** One restriction. {@code warning} is empty where there is nothing to mend. */
    public record Row(String address, String child, String reason, String readers, String review, String warning) {}

    public String title() {
        return "Restricted records";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
