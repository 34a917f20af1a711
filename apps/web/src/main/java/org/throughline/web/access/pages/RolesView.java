package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** Every role. */
public record RolesView(List<Row> rows) {

    /** One role, and how many things it opens. */
    public record Row(String address, String name, boolean shipped, String opens) {}

    public String title() {
        return "Roles";
    }

    /** One role with what it opens; one that ships can only be copied. */
    public record One(
            String address,
            String name,
            boolean shipped,
            List<Choice> permissions,
            String copy,
            List<FormError> errors) {

        public String title() {
            return name;
        }

        public Field field(String id) {
            return Field.of(errors, id);
        }
    }
}
