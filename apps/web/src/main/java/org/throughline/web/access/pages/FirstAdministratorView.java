package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** What the page shows that makes the first administrator, with what was typed; the password is never sent back. */
public record FirstAdministratorView(String code, String userName, String name, List<FormError> errors) {

    public String title() {
        return "Make the first administrator";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
