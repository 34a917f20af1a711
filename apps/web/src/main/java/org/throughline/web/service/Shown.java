package org.throughline.web.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the service page in finished words: a table under a heading.
 *
 * @param words what it is about and where its figures are from
 * @param columns over the cells of a row, the first column included; none where there are no rows
 * @param after what is to be said after the rows, empty where there is nothing
 * @param more where all of it stands, or null
 */
public record Shown(
        String heading,
        String words,
        List<String> columns,
        List<Row> rows,
        String after,
        @Nullable Link more) {

    public Shown {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public record Link(String words, String address) {}

    /** @param address where the row leads, or null where the person may not go there */
    public record Row(String words, @Nullable String address, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param address of what is behind it, or null
     * @param hint beside it in small words, empty where there is none
     * @param number true where it stands in a column of numbers
     * @param worse true where somebody should look at it first
     */
    public record Cell(String words, @Nullable String address, String hint, boolean number, boolean worse) {

        public static Cell words(String words) {
            return new Cell(words, null, "", false, false);
        }

        public static Cell number(String words, @Nullable String address) {
            return new Cell(words, address, "", true, false);
        }
    }
}
