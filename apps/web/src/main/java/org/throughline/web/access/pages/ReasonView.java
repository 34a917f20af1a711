package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** What the page shows that asks why a record is opened. */
public record ReasonView(String address, String back, boolean restricted, String reason, List<FormError> errors) {

    public String title() {
        return restricted ? "This record is restricted" : "Why do you need to open this record?";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
