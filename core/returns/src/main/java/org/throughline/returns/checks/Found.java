package org.throughline.returns.checks;

/** Takes what one check finds. The same row found twice in one look is one finding. */
public interface Found {

    /** The row is reported, with the fields that the check marks in its table. */
    void at(Located row);

    /** The row is reported with these fields alone, in alphabetical order, joined by {@code |}. */
    void at(Located row, String fields);

    /** The return as a whole is reported. */
    default void inTheReturn() {
        at(Place.WHOLE_RETURN, "");
    }
}
