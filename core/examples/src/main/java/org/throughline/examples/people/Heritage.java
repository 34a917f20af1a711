package org.throughline.examples.people;

import java.util.Locale;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;

/** Where a family's names come from, and the ethnic groups that its children are recorded with. */
public enum Heritage {
    BRITISH("WBRI 92 MWBC 3.6 MOTH 1.6 MWAS 1.2 NOBT 1.2 REFU 0.4"),
    IRISH("WIRI 100"),
    TRAVELLER("WIRT 40 WROM 60"),
    EUROPEAN("WOTH 96 MOTH 3 NOBT 1"),
    CARIBBEAN("BCRB 55 MWBC 40 BOTH 5"),
    AFRICAN("BAFR 75 MWBA 17 BOTH 8"),
    HORN("BAFR 92 BOTH 8"),
    SOUTHASIAN("APKN 42 AIND 17 ABAN 19 AOTH 12 MWAS 10"),
    CHINESE("CHNE 90 MOTH 10"),
    MIDDLEEAST("OOTH 60 AOTH 25 WOTH 15"),
    SUDANESE("BAFR 70 OOTH 30"),
    ALBANIAN("WOTH 100"),
    VIETNAMESE("AOTH 100");

    private static final Mix<Heritage> OF_ENGLAND = Mix.of(BRITISH, 68.5)
            .and(IRISH, 0.5)
            .and(TRAVELLER, 1.1)
            .and(EUROPEAN, 5.5)
            .and(CARIBBEAN, 4.6)
            .and(AFRICAN, 5.6)
            .and(HORN, 1.2)
            .and(SOUTHASIAN, 9.6)
            .and(CHINESE, 0.4)
            .and(MIDDLEEAST, 3.0);

    private static final Mix<Heritage> OF_CHILDREN_WHO_COME_ALONE = Mix.of(MIDDLEEAST, 43)
            .and(HORN, 22)
            .and(SUDANESE, 20)
            .and(ALBANIAN, 6)
            .and(VIETNAMESE, 9);

    @SuppressWarnings("ImmutableEnumChecker") // a mix never changes
    private final Mix<String> ethnicities;

    Heritage(String ethnicities) {
        this.ethnicities = Mix.ofCodes(ethnicities);
    }

    public static Heritage ofEngland(Chance chance) {
        return OF_ENGLAND.draw(chance);
    }

    /** Of unaccompanied asylum-seeking children. */
    public static Heritage ofChildrenWhoComeAlone(Chance chance) {
        return OF_CHILDREN_WHO_COME_ALONE.draw(chance);
    }

    /** A code of the children in need census and the SSDA903 return. */
    public String ethnicity(Chance chance) {
        return ethnicities.draw(chance);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
