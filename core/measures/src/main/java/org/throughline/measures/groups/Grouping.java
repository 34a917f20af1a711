package org.throughline.measures.groups;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.throughline.measures.counting.Child;

/** A way to break a figure down: puts each child into exactly one group, as the record stood at the end of a day. */
public enum Grouping {
    /** The team of whoever carries the case; where nobody does any more, of who carried it last. */
    TEAM("Team", CaseCarrier::team),
    /** Whoever carries the case; where nobody does any more, who carried it last. */
    WORKER("Worker", CaseCarrier::worker),
    ETHNICITY("Ethnic group", WhoTheyAre::ethnicity),
    SEX("Sex", WhoTheyAre::sex),
    AGE("Age", WhoTheyAre::age);

    private final String words;
    private final BiFunction<Child, LocalDate, Group> group;

    Grouping(String words, BiFunction<Child, LocalDate, Group> group) {
        this.words = words;
        this.group = group;
    }

    /** Its name, as shown. */
    public String words() {
        return words;
    }

    /** Never throws, and never empty-handed: what the record does not say is a group of its own. */
    public Group of(Child child, LocalDate day) {
        return group.apply(child, day);
    }
}
