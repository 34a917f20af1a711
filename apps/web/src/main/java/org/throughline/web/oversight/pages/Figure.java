package org.throughline.web.oversight.pages;

import org.jspecify.annotations.Nullable;

/**
 * One number on a page.
 *
 * @param words the number, or that it is too small to be shown
 * @param address of the children behind it, or null where there are none or none may be opened
 * @param zero true where there is nothing, or too little to be told: shown fainter
 */
public record Figure(String words, @Nullable String address, boolean zero) {

    /** Where it would tell what others hide. */
    static final Figure UNTOLD = new Figure("Not told", null, true);

    static Figure open(int number, String address) {
        return new Figure("%,d".formatted(number), number == 0 ? null : address, number == 0);
    }

    static Figure of(int number) {
        return new Figure("%,d".formatted(number), null, number == 0);
    }

    /** For those who may see figures and no child. */
    static Figure rounded(int number) {
        return Rounded.of(number).isSmall()
                ? new Figure("Under 5", null, true)
                : new Figure("%,d".formatted(Rounded.toNearestFive(number)), null, false);
    }
}
