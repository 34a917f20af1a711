package org.throughline.web.oversight.pages;

import org.jspecify.annotations.Nullable;

/**
 * One number on a page.
 *
 * @param words the number, or that it is too small to be shown
 * @param address of the children behind it, or null where there are none or none may be opened
 * @param zero true where there is nothing: shown fainter
 */
public record Figure(String words, @Nullable String address, boolean zero) {

    static Figure open(int number, String address) {
        return new Figure("%,d".formatted(number), number == 0 ? null : address, number == 0);
    }

    /**
     * For those who may see figures and no child: under 5 is not told, and all else is rounded to the nearest 5, so that no
     * figure can be found by taking one from another.
     */
    static Figure rounded(int number) {
        if (number == 0) {
            return new Figure("0", null, true);
        }
        return new Figure(number < 5 ? "Under 5" : "%,d".formatted(toNearestFive(number)), null, false);
    }

    static int toNearestFive(int number) {
        return (number + 2) / 5 * 5;
    }
}
