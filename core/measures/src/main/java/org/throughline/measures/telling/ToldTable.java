package org.throughline.measures.telling;

import java.util.List;
import java.util.Optional;

/**
 * A table of counts with its totals, as it may be shown to anybody: no count under the threshold can be found out by
 * taking what is shown from what it is part of. A nought is shown; so is what is as large as the threshold, unless a
 * smaller number could be worked out of it.
 *
 * <p>Not only small counts are left out, then, but as many others as keep each of them open: for every small count
 * there is another table, with the same numbers shown, in which it is as large as the threshold. Nobody can tell from
 * a gap whether the number behind it is small.
 */
public final class ToldTable {

    private final Cells cells;
    private final boolean[][] kept;

    private ToldTable(Cells cells, boolean[][] kept) {
        this.cells = cells;
        this.kept = kept;
    }

    /**
     * @param counts row by row, all rows of one length, without totals; every one at least nought
     * @param threshold the least count that may be told
     */
    public static ToldTable of(List<List<Long>> counts, long threshold) {
        var cells = Cells.of(counts);
        return new ToldTable(cells, new Suppression(cells, threshold).pattern());
    }

    /** Empty where it may not be told. */
    public Optional<Long> at(int row, int column) {
        return told(row, column);
    }

    public Optional<Long> totalOfRow(int row) {
        return told(row, cells.columns());
    }

    public Optional<Long> totalOfColumn(int column) {
        return told(cells.rows(), column);
    }

    public Optional<Long> total() {
        return told(cells.rows(), cells.columns());
    }

    private Optional<Long> told(int row, int column) {
        return kept[row][column] ? Optional.empty() : Optional.of(cells.at(row, column));
    }
}
