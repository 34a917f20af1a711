package org.throughline.cli.check;

/** A number as people read it, {@code 1,234,567}. The general formatter takes longer to wake up than a small check. */
final class Amount {

    private static final int GROUP = 3;

    private Amount() {}

    /** @param number not negative */
    static String of(long number) {
        var text = new StringBuilder(Long.toString(number));
        for (int place = text.length() - GROUP; place > 0; place -= GROUP) {
            text.insert(place, ',');
        }
        return text.toString();
    }
}
