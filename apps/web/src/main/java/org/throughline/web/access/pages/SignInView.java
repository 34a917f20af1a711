package org.throughline.web.access.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.FormError;

/** What the sign-in page shows. */
public record SignInView(List<FormError> errors, @Nullable String notice, List<Demo> demo) {

    /** An account of the invented authority, which anybody may use. */
    public record Demo(String role, String userName, String password) {}

    public String title() {
        return "Sign in";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }
}
