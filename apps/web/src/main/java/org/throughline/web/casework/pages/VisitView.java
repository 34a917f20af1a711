package org.throughline.web.casework.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.FormError;

/** The form of a visit or of its correction, all in finished words. */
public record VisitView(
        String title,
        String caption,
        String action,
        String autosave,
        Link back,
        Stamp stamp,
        String status,
        List<FormError> errors,
        DateBoxes date,
        Choices place,
        List<ChildView> children,
        List<Choices.Choice> siblings,
        List<Choices.Choice> others,
        TextBox note,
        @Nullable TextBox reason,
        List<Unseen> unseen,
        @Nullable Link begunBefore) {

    public record Link(String address, String words) {}

    /** What the form says of itself when it is sent. */
    public record Stamp(String draft, int version, String tab, String standing) {}

    /** The three boxes of a date. */
    public record DateBoxes(
            String day, String month, String year, @Nullable String error) {}

    /** A field that travels with the form and is not shown. */
    public record Unseen(String field, String text) {}
}
