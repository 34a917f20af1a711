package org.throughline.returns.parcel;

import java.io.IOException;
import org.throughline.returns.parcel.Guarded.Where;

/** Thrown through a parser at the first byte that must not be there; caught by the guard and made a value. */
final class Hostile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Where where;

    Hostile(Where where, String words) {
        super(words);
        this.where = where;
    }

    Where where() {
        return where;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
