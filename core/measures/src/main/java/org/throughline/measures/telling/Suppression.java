package org.throughline.measures.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Chooses the cells of a table that may not be told.
 *
 * <p>Each small cell is kept open by a ring of cells that may not be told either: going round it, what is added to one
 * cell is taken from the next, so that all totals that are shown stay as they are. A ring is looked for along which the
 * small cell could be as large as the threshold and no other less than nought; of several, the one in which least is
 * lost. The one over the totals of its row and its column always serves.
 *
 * <p>Rows and columns are the points of a net and cells the ways between them, so a ring is a way from the cell's column
 * back to its row without the cell itself.
 */
final class Suppression {

    private static final long UNREACHED = Long.MAX_VALUE;

    private static final long A_TOTAL_COSTS = 1_000_000;

    /** A nought in a ring may be known to be one: there may be no such children. */
    private static final long A_NOUGHT_COSTS = 10_000;

    private record Cell(int row, int column) {}

    private final Cells cells;
    private final long threshold;
    private final boolean[][] kept;

    Suppression(Cells cells, long threshold) {
        this.cells = cells;
        this.threshold = threshold;
        this.kept = new boolean[cells.rows() + 1][cells.columns() + 1];
    }

    /** True for each cell that may not be told; the totals stand last. */
    boolean[][] pattern() {
        var small = new ArrayList<Cell>();
        for (int row = 0; row <= cells.rows(); row++) {
            for (int column = 0; column <= cells.columns(); column++) {
                long count = cells.at(row, column);
                if (count > 0 && count < threshold) {
                    kept[row][column] = true;
                    small.add(new Cell(row, column));
                }
            }
        }
        small.sort(Comparator.comparingLong(cell -> cells.at(cell.row(), cell.column())));
        small.forEach(this::keepOpen);
        return kept;
    }

    /** Dijkstra's way through the net: rows come first among its points, then columns. */
    private void keepOpen(Cell cell) {
        int points = cells.rows() + cells.columns() + 2;
        int goal = cells.rows() + 1 + cell.column();
        var cost = new long[points];
        var before = new int[points];
        var done = new boolean[points];
        Arrays.fill(cost, UNREACHED);
        cost[cell.row()] = 0;
        for (int point = nearest(cost, done); point >= 0 && !done[goal]; point = nearest(cost, done)) {
            done[point] = true;
            for (int next = 0; next < points; next++) {
                long step = step(cell, point, next);
                if (step < UNREACHED && cost[point] + step < cost[next]) {
                    cost[next] = cost[point] + step;
                    before[next] = point;
                }
            }
        }
        for (int point = goal; point != cell.row(); point = before[point]) {
            var on = between(before[point], point);
            kept[on.row()][on.column()] = true;
        }
    }

    private static int nearest(long[] cost, boolean[] done) {
        int nearest = -1;
        for (int point = 0; point < cost.length; point++) {
            if (!done[point] && cost[point] < UNREACHED && (nearest < 0 || cost[point] < cost[nearest])) {
                nearest = point;
            }
        }
        return nearest;
    }

    /** What is lost by going that way; unreached where there is none, or a count on it would fall below nought. */
    private long step(Cell small, int from, int to) {
        boolean alongARow = from <= cells.rows();
        if (alongARow == to <= cells.rows()) {
            return UNREACHED;
        }
        var on = between(from, to);
        if (on.equals(small)) {
            return UNREACHED;
        }
        long count = cells.at(on.row(), on.column());
        int same = cells.side(small.row(), small.column()) * cells.side(on.row(), on.column());
        boolean grows = alongARow ? same < 0 : same > 0;
        if (!grows && count < threshold - cells.at(small.row(), small.column())) {
            return UNREACHED;
        }
        if (kept[on.row()][on.column()]) {
            return 1;
        }
        return 1 + count + (cells.isTotal(on.row(), on.column()) ? A_TOTAL_COSTS : count == 0 ? A_NOUGHT_COSTS : 0);
    }

    private Cell between(int one, int other) {
        return one <= cells.rows() ? new Cell(one, other - cells.rows() - 1) : new Cell(other, one - cells.rows() - 1);
    }
}
