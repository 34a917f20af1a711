package org.throughline.web.improvement.board.pages;

import java.util.List;
import java.util.Map;
import org.throughline.web.pages.Option;

/**
 * A page with one form.
 *
 * @param caption what it is about, above the title
 * @param back the address to go back to
 * @param backWords where that is
 * @param action the address that the form is sent to
 * @param options of each box in which one chooses
 */
public record FormView(
        String title,
        String caption,
        String back,
        String backWords,
        String action,
        Form form,
        Map<String, List<Option>> options) {

    public FormView {
        options = Map.copyOf(options);
    }

    public List<Option> options(String field) {
        return options.getOrDefault(field, List.of());
    }
}
