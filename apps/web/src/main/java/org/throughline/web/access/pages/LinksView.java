package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** The professionals without an account, and what came of a list that was uploaded. */
public record LinksView(
        List<Row> unlinked, String found, List<String> accountsWithout, List<String> report, List<FormError> errors) {

    /** One professional of the loaded files. */
    public record Row(String key, String name, String role, String team) {}

    public String title() {
        return "Link accounts to professionals";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
