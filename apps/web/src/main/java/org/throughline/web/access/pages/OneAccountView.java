package org.throughline.web.access.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.FormError;

/** One account, and what an administrator may change of it. */
public record OneAccountView(
        String address,
        String name,
        String userName,
        String state,
        String lastSignedIn,
        boolean disabled,
        List<Choice> roles,
        String workers,
        List<String> linked,
        String ownRecords,
        String why,
        @Nullable String password,
        List<FormError> errors) {

    public String title() {
        return name;
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
