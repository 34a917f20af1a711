package org.throughline.web.improvement.inspections.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Polarity;

/**
 * Marking words of a report or letter.
 *
 * @param where the page and the number, or empty
 * @param machine what the machine suggests, or null
 * @param polarities none where an area is marked, which has themes only
 */
public record MarkView(
        String title,
        String back,
        String action,
        String words,
        String where,
        @Nullable String machine,
        List<Choice> polarities,
        Typed typed) {

    /** @param hint what belongs under it, or empty */
    public record Choice(String id, String value, String words, String hint, boolean chosen) {}

    static List<Choice> polarities(boolean letter, Typed typed) {
        return Stream.of(Polarity.values())
                .filter(it -> letter || it != Polarity.AREA)
                .map(it -> new Choice(
                        it == Polarity.STRENGTH ? "polarity" : "polarity-" + it.ordinal(),
                        it.name(),
                        it.words(),
                        "",
                        typed.chosen("polarity", it.name())))
                .toList();
    }

    public List<Choice> themes() {
        return Stream.of(Theme.values())
                .map(it -> new Choice(
                        it.ordinal() == 0 ? "themes" : "themes-" + it.ordinal(),
                        it.name(),
                        it.words(),
                        it.covers(),
                        typed.chosen("themes", it.name())))
                .toList();
    }
}
