package org.throughline.measures.telling;

import java.util.List;

/**
 * Counts with their totals as a last row and a last column.
 *
 * @param counts with the totals
 */
record Cells(long[][] counts) {

    static Cells of(List<List<Long>> given) {
        int rows = given.size();
        int columns = rows == 0 ? 0 : given.getFirst().size();
        var counts = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            if (given.get(row).size() != columns) {
                throw new IllegalArgumentException("rows of one table are of one length");
            }
            for (int column = 0; column < columns; column++) {
                long count = given.get(row).get(column);
                if (count < 0) {
                    throw new IllegalArgumentException("a count is at least 0, not " + count);
                }
                counts[row][column] = count;
                counts[row][columns] += count;
                counts[rows][column] += count;
                counts[rows][columns] += count;
            }
        }
        return new Cells(counts);
    }

    /** Without the row of totals. */
    int rows() {
        return counts.length - 1;
    }

    /** Without the column of totals. */
    int columns() {
        return counts[0].length - 1;
    }

    long at(int row, int column) {
        return counts[row][column];
    }

    /** A total stands on the other side of the equations of its row and its column than what it is the total of. */
    int side(int row, int column) {
        return (row == rows()) == (column == columns()) ? 1 : -1;
    }

    boolean isTotal(int row, int column) {
        return row == rows() || column == columns();
    }
}
