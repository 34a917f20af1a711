package org.throughline.returns.parcel;

import java.io.IOException;
import org.throughline.returns.parcel.Guarded.Where;

/** Thrown through a parser at the first byte that must not be there; caught by the guard and made a value. */
final class Hostile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Where where;

    private final boolean onlyDamaged;

    Hostile(Where where, String words) {
        this(where, words, false);
    }

    private Hostile(Where where, String words, boolean onlyDamaged) {
        super(words);
        this.where = where;
        this.onlyDamaged = onlyDamaged;
    }

    /** A file that cannot be read, and does no harm to those beside it. */
    static Hostile damaged(Where where, String words) {
        return new Hostile(where, words, true);
    }

    boolean isOnlyDamaged() {
        return onlyDamaged;
    }

    Where where() {
        return where;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
