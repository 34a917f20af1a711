package org.throughline.web.improvement.inspections;

import java.util.Optional;
import java.util.stream.Stream;

/** What a paragraph says of the work. */
public enum Polarity {
    STRENGTH("Strength"),
    WEAKNESS("Weakness"),
    MIXED("Mixed"),
    /** In a letter only: reports list their areas for improvement themselves. */
    AREA("Area for improvement"),
    NEITHER("Neither");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The one of this name, if there is one. */
    public static Optional<Polarity> named(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
