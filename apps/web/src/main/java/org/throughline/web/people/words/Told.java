package org.throughline.web.people.words;

import java.util.List;

/**
 * A fact, told.
 *
 * @param what happened, in one plain sentence without its date
 * @param more what else the record holds of it, each a sentence; empty where nothing
 * @param quote the words of the child or the worker as they stand in the record, empty where none
 */
public record Told(Theme theme, String what, List<String> more, String quote) {

    public Told {
        more = List.copyOf(more);
    }

    static Told of(Theme theme, String what, String... more) {
        return new Told(
                theme,
                what,
                List.of(more).stream().filter(words -> !words.isEmpty()).toList(),
                "");
    }

    Told quoting(String words) {
        return new Told(theme, what, more, words);
    }
}
