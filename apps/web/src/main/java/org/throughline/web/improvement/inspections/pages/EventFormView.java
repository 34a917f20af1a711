package org.throughline.web.improvement.inspections.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.web.improvement.inspections.EventKind;
import org.throughline.web.pages.Option;

/**
 * The form of an event.
 *
 * @param file the name of the kept file that it is about, or null
 * @param letter the words of a letter are pasted, and what is left empty is read from them
 */
public record EventFormView(
        String title,
        String back,
        String backWords,
        String action,
        String button,
        @Nullable String file,
        boolean letter,
        Typed typed) {

    public List<Option> kinds() {
        return Stream.concat(
                        Stream.of(new Option(
                                "",
                                letter ? "As the letter says" : "Choose",
                                typed.one("kind").isEmpty())),
                        Stream.of(EventKind.values())
                                .map(kind -> new Option(kind.name(), kind.words(), typed.chosen("kind", kind.name()))))
                .toList();
    }
}
