package org.throughline.examples.lives;

import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;

/** How being looked after ends, by the age at which it began. */
enum Ending {
    HOME,
    GUARDIAN,
    ADOPTED,
    ARRANGED,
    GROWN_UP,
    MOVED,
    CUSTODY,
    OTHER;

    private static final Mix<Ending> UNDER_1 = Mix.of(ADOPTED, 38)
            .and(GUARDIAN, 26)
            .and(HOME, 25)
            .and(ARRANGED, 4)
            .and(GROWN_UP, 6)
            .and(OTHER, 7);
    private static final Mix<Ending> UNDER_5 = Mix.of(ADOPTED, 22)
            .and(GUARDIAN, 26)
            .and(HOME, 32)
            .and(ARRANGED, 6)
            .and(GROWN_UP, 17)
            .and(OTHER, 7);
    private static final Mix<Ending> UNDER_10 = Mix.of(ADOPTED, 2)
            .and(GUARDIAN, 18)
            .and(HOME, 37)
            .and(ARRANGED, 6)
            .and(GROWN_UP, 33)
            .and(OTHER, 7);
    private static final Mix<Ending> UNDER_16 = Mix.of(HOME, 36)
            .and(GUARDIAN, 6)
            .and(ARRANGED, 3)
            .and(GROWN_UP, 45)
            .and(OTHER, 10)
            .and(CUSTODY, 2);
    private static final Mix<Ending> UNDER_18 =
            Mix.of(HOME, 20).and(GROWN_UP, 65).and(OTHER, 13).and(CUSTODY, 2);
    private static final Mix<Ending> ALONE = Mix.of(GROWN_UP, 86).and(OTHER, 9).and(MOVED, 5);

    static Ending of(int ageInYears, Chance chance) {
        if (ageInYears < 1) {
            return UNDER_1.draw(chance);
        }
        if (ageInYears < 5) {
            return UNDER_5.draw(chance);
        }
        if (ageInYears < 10) {
            return UNDER_10.draw(chance);
        }
        return (ageInYears < 16 ? UNDER_16 : UNDER_18).draw(chance);
    }

    static Ending ofAChildWhoCameAlone(Chance chance) {
        return ALONE.draw(chance);
    }

    /** How long the child is looked after, in days; of one who grows up in care, longer than any childhood. */
    int days(Chance chance) {
        return switch (this) {
            case HOME -> 6 + chance.lasting(190);
            case GUARDIAN -> chance.between(240, 720);
            case ADOPTED -> chance.between(640, 1_120);
            case ARRANGED -> chance.between(150, 520);
            case MOVED -> 20 + chance.lasting(150);
            case CUSTODY, OTHER -> 25 + chance.lasting(260);
            case GROWN_UP -> 20 * 366;
        };
    }
}
