package org.throughline.examples;

import java.time.LocalDate;
import org.throughline.examples.lives.Patch;
import org.throughline.examples.lives.Window;

/**
 * What an invented authority is made from: equal recipes make equal authorities. With the same seed and another day of
 * the same collection year the same children are met, at another point of their lives.
 *
 * @param seed any number
 * @param children how many the files hold, at least one
 * @param asAt the last day that the files know, from 1 April 2023: a history of 21 years before it needs bank holidays
 */
public record Recipe(Council council, long seed, int children, LocalDate asAt) {

    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 4, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2060, 3, 31);
    public static final int MOST_CHILDREN = 1_000_000;

    public Recipe {
        if (asAt.isBefore(FIRST_DAY) || asAt.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("The day must be from " + FIRST_DAY + " to " + LAST_DAY + ": " + asAt);
        }
        if (children < 1 || children > MOST_CHILDREN) {
            throw new IllegalArgumentException("Children must be from 1 to " + MOST_CHILDREN + ": " + children);
        }
    }

    public Window window() {
        return Window.around(asAt);
    }

    int patches() {
        return Patch.countFor(children);
    }
}
