package org.throughline.web.insight;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.measures.counting.Child;
import org.throughline.measures.groups.Group;
import org.throughline.measures.groups.Grouping;

/** By what a number is broken down. Every child stands in one group of each, so the groups add up to the number. */
public enum By {
    TEAM(Grouping.TEAM, "of whoever carries the case, or carried it last"),
    WORKER(Grouping.WORKER, "whoever carries the case, or carried it last"),
    SEX(Grouping.SEX, "as the source says it that knows people best"),
    AGE(Grouping.AGE, "on the day of the count"),
    ETHNICITY(Grouping.ETHNICITY, "as the source says it that knows people best");

    private final Grouping grouping;
    private final String meaning;

    By(Grouping grouping, String meaning) {
        this.grouping = grouping;
        this.meaning = meaning;
    }

    public Group of(Child child, LocalDate day) {
        return grouping.of(child, day);
    }

    public String words() {
        return grouping.words();
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
