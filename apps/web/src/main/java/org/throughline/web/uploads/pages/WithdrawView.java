package org.throughline.web.uploads.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.FormError;

/** Taking a load back: what it was, and why. */
public record WithdrawView(LoadView load, String why, List<FormError> errors) {

    public @Nullable String error() {
        return errors.isEmpty() ? null : errors.getFirst().words();
    }
}
