package org.throughline.web.oversight.pages;

import java.util.Collection;
import java.util.List;

/**
 * What is told of a number to those who see figures and no child: under 5 is not told, nothing at all among it, and all else is
 * rounded to the nearest 5.
 *
 * @param low the least that it can be, by what is told
 * @param high the most that it can be
 */
record Rounded(int low, int high) {

    private static final int SMALLEST_TOLD = 5;

    /** How many numbers a figure that is not told must be able to be, by everything that is told beside it. */
    private static final int LEFT_OPEN = 3;

    static Rounded of(int number) {
        if (number < SMALLEST_TOLD) {
            return new Rounded(0, SMALLEST_TOLD - 1);
        }
        int told = toNearestFive(number);
        return new Rounded(Math.max(SMALLEST_TOLD, told - 2), told + 2);
    }

    static int toNearestFive(int number) {
        return (number + 2) / 5 * 5;
    }

    static Rounded sum(Collection<Rounded> parts) {
        return new Rounded(
                parts.stream().mapToInt(Rounded::low).sum(),
                parts.stream().mapToInt(Rounded::high).sum());
    }

    boolean isSmall() {
        return high < SMALLEST_TOLD;
    }

    /** What it can be where something else is known of the same number. */
    Rounded and(Rounded other) {
        return new Rounded(Math.max(low, other.low), Math.min(high, other.high));
    }

    /**
     * Whether the small ones among the parts stay hidden from whoever knows the whole too: under 5 and under 5 that make about
     * 10 would both be 4.
     *
     * @param whole that the parts, each told, make together
     */
    static boolean hidden(Rounded whole, List<Rounded> parts) {
        var all = sum(parts);
        return parts.stream().filter(Rounded::isSmall).allMatch(part -> {
            int least = Math.max(part.low, whole.low - (all.high - part.high));
            int most = Math.min(part.high, whole.high - (all.low - part.low));
            return most - least + 1 >= LEFT_OPEN;
        });
    }
}
