package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/** The form that makes an account, with what was typed. */
public record AccountFormView(String userName, String name, List<Choice> roles, List<FormError> errors) {

    public String title() {
        return "Make an account";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
