package org.throughline.returns.ssda903.child;

import org.jspecify.annotations.Nullable;

/** A text that cells of a table hold, in upper case, and what it is as a date or a postcode: each worked out once. */
final class Cell {

    static final Cell BLANK = new Cell("", "");

    private static final int NO_NUMBER = -1;

    private final String raw;
    private final String text;
    private @Nullable Day day;
    private @Nullable Post post;
    private int number = NO_NUMBER;

    private Cell(String raw, String text) {
        this.raw = raw;
        this.text = text;
    }

    static Cell of(String raw) {
        var upper = raw.toUpperCase(java.util.Locale.ROOT);
        return new Cell(raw, upper);
    }

    /** How it stands in the file. */
    boolean stands(char[] buffer, int offset, int length) {
        if (raw.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (raw.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** A number that it was given before, or else this one. Not asked of {@link #BLANK}, which tables share. */
    int numberOr(int next) {
        number = number == NO_NUMBER ? next : number;
        return number;
    }

    String text() {
        return text;
    }

    Day day() {
        var read = day;
        if (read == null) {
            read = Day.of(text);
            day = read;
        }
        return read;
    }

    Post post(Places places) {
        var read = post;
        if (read == null) {
            read = places.find(text);
            post = read;
        }
        return read;
    }
}
