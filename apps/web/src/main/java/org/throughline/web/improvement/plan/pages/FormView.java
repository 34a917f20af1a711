package org.throughline.web.improvement.plan.pages;

import java.util.List;
import org.throughline.web.pages.FormError;

/**
 * A form of the plan.
 *
 * @param caption the item that it is about, or empty
 * @param lead what there is to know before filling it in
 * @param overtaken that somebody else changed the same thing in the meantime, or empty
 * @param quotes what it is about, word for word
 * @param files whether a file is sent with it
 */
public record FormView(
        String title,
        String caption,
        String back,
        String backWords,
        String action,
        List<String> lead,
        String overtaken,
        List<String> quotes,
        List<Box> boxes,
        String button,
        boolean files,
        List<FormError> errors) {}
