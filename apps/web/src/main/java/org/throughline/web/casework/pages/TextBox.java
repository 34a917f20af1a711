package org.throughline.web.casework.pages;

import org.jspecify.annotations.Nullable;

/** A box for text, with what stands in it. */
public record TextBox(
        String field,
        String label,
        @Nullable String hint,
        String text,
        @Nullable String error,
        int rows) {

    public String describedBy() {
        return (hint == null ? "" : field + "-hint") + (error == null ? "" : " " + field + "-error");
    }
}
