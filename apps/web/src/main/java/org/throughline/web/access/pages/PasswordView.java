package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** What the page shows on which a person chooses a password; {@code oneTime} where they must. */
public record PasswordView(String userName, boolean oneTime, List<FormError> errors) {

    public String title() {
        return "Choose a password";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
