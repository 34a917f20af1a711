package org.throughline.returns.table;

import java.util.List;

/**
 * One row of a CSV file as it stood.
 *
 * @param number from 0, the header not counted
 * @param line of the file where it begins, from 1
 */
public record CsvRow(int number, int line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, counted from 0; empty where the row has none. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** True of as many cells as the header has, and of more where those beyond it are empty. */
    public boolean fits(int width) {
        return cells.size() >= width
                && cells.subList(width, cells.size()).stream().allMatch(String::isEmpty);
    }
}
