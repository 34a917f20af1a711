package org.throughline.examples.lives;

import java.util.List;

/**
 * A family's years with the authority before any date is known.
 *
 * @param ages of the children in days on the day of the first referral, negative before birth; the one whom it is
 *     about first
 */
record Outline(List<Integer> ages, List<Stretch> stretches) {

    Outline {
        ages = List.copyOf(ages);
        stretches = List.copyOf(stretches);
    }

    /** About how many days from the first referral to the last closure. */
    int span() {
        return stretches.stream()
                .mapToInt(stretch -> stretch.after() + stretch.days())
                .sum();
    }
}
