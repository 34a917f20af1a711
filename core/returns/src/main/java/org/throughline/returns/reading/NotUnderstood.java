package org.throughline.returns.reading;

import java.util.List;

/**
 * Something in a file that the reader could not take, in plain words. Never an exception.
 *
 * @param line from 1; where something is listed once for the whole file, its first line
 * @param table as the collection names it, empty where none was recognised
 * @param child the child's id in the file, empty where there is none
 * @param field the element or column, empty where the whole row or file is meant
 * @param value as it stood there, its first thousand characters
 * @param times how often, for what is listed once for a whole file
 * @param row the cells of a row that was refused, so that it can be written down again; else empty
 */
public record NotUnderstood(
        Kind kind,
        String file,
        int line,
        String table,
        String child,
        String field,
        String value,
        String words,
        long times,
        List<String> row) {

    private static final int SHOWN = 1_000;

    public NotUnderstood {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
        row = List.copyOf(row);
    }

    /** A whole file that cannot be read. */
    public static NotUnderstood file(String file, String table, String words) {
        return new NotUnderstood(Kind.FILE, file, 1, table, "", "", "", words, 1, List.of());
    }

    public enum Kind {
        /** A whole file that is in no form we read. */
        FILE,
        /** An element or column that the format does not have. */
        UNKNOWN_FIELD,
        /** Known, and not yet kept as a fact. */
        NOT_YET_A_FACT,
        /** Something stands where a date should, and it is none; the fact is kept without a day. */
        UNREADABLE_DATE,
        /** A code outside its list; kept as it came. */
        UNKNOWN_CODE,
        /** A value that has nothing to stand on, such as a reason for an ending without the ending. */
        WITHOUT_A_PLACE,
        /** A row that was not read. */
        ROW_REFUSED
    }
}
