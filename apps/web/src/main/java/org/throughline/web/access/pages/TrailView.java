package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** The trail as the data protection officer searches it. */
public record TrailView(
        String child, String person, String from, String to, List<Row> rows, String found, List<FormError> errors) {

    /** One row in words; {@code child} is an identifier or empty. */
    public record Row(String at, String who, String role, String did, String child, String detail) {}

    public String title() {
        return "Who has seen and done what";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
