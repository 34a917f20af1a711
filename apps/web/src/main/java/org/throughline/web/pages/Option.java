package org.throughline.web.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of several to choose from in a form.
 *
 * @param value as it is sent
 * @param words as it is read
 */
public record Option(String value, String words, boolean chosen) {

    /** One that is not chosen, or of which the form says elsewhere whether it is. */
    public Option(String value, String words) {
        this(value, words, false);
    }

    /** The choices of a filter: none first, and that one chosen whose value is given. */
    public static List<Option> filter(String every, String chosen, List<Option> values) {
        return Stream.concat(Stream.of(new Option("", every)), values.stream())
                .map(one -> new Option(one.value(), one.words(), one.value().equals(chosen)))
                .toList();
    }
}
