package org.throughline.examples.lives;

import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;

/**
 * What a referral comes to. Shares follow England in 2025: 6.5% of referrals end at once, 30.8% after an assessment;
 * 36 enquiries and 11 conferences to a hundred referrals; five children in a hundred come into care.
 */
enum Course {
    NO_FURTHER_ACTION,
    ASSESSED,
    ENQUIRED,
    SUPPORTED,
    PROTECTED,
    CARED_FOR,
    DISABLED,
    ALONE;

    private static final Mix<Course> FIRST = Mix.of(NO_FURTHER_ACTION, 7.6)
            .and(ASSESSED, 33.5)
            .and(ENQUIRED, 13.0)
            .and(SUPPORTED, 30)
            .and(PROTECTED, 6.9)
            .and(CARED_FOR, 3.9)
            .and(DISABLED, 2.0)
            .and(ALONE, 2.3);

    private static final Mix<Course> AGAIN = Mix.of(NO_FURTHER_ACTION, 6)
            .and(ASSESSED, 26)
            .and(ENQUIRED, 13)
            .and(SUPPORTED, 36)
            .and(PROTECTED, 11)
            .and(CARED_FOR, 5);

    private static final Mix<Course> AFTER_A_PLAN = Mix.of(NO_FURTHER_ACTION, 4)
            .and(ASSESSED, 16)
            .and(ENQUIRED, 14)
            .and(SUPPORTED, 24)
            .and(PROTECTED, 34)
            .and(CARED_FOR, 8);

    static Course first(Chance chance) {
        return FIRST.draw(chance);
    }

    /** What a later referral of the same family comes to. */
    static Course again(boolean wasProtected, Chance chance) {
        return (wasProtected ? AFTER_A_PLAN : AGAIN).draw(chance);
    }

    /** The chance that the family is referred again one day; none where the authority stays involved for good. */
    double referredAgain() {
        return switch (this) {
            case NO_FURTHER_ACTION -> 0.50;
            case ASSESSED -> 0.48;
            case ENQUIRED, SUPPORTED -> 0.46;
            case PROTECTED -> 0.40;
            case CARED_FOR, DISABLED, ALONE -> 0;
        };
    }
}
