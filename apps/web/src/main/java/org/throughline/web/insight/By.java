package org.throughline.web.insight;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what a number is broken down. Every child stands in one group of each, so the groups add up to the number. */
public enum By {
    TEAM("Team", "that works with the child, or worked with them last"),
    WORKER("Worker", "who carries the case, or carried it last"),
    SEX("Sex", "as the latest file gives it"),
    AGE("Age", "on the day of the count"),
    ETHNICITY("Ethnic group", "as the latest file gives it");

    private final String words;
    private final String meaning;

    By(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /** To be read after its words. */
    public String meaning() {
        return meaning;
    }

    /** As it stands in an address, and what the column is called. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<By> of(String key) {
        return Stream.of(values()).filter(by -> by.key().equals(key)).findFirst();
    }
}
