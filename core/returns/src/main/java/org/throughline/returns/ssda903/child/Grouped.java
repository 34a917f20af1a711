package org.throughline.returns.ssda903.child;

import org.throughline.returns.ssda903.Table;

/** The rows of one table by child, each child's in the order of the file. They are made when they are asked for. */
final class Grouped {

    private final Table table;
    private final String title;
    private final TableRows rows;
    private final Places places;
    private final int[] order;
    private final int[] starts;

    /** @param childOf the number of each row's child */
    Grouped(TableRows rows, int[] childOf, int children, Places places) {
        this.table = rows.table();
        this.title = rows.title();
        this.rows = rows;
        this.places = places;
        this.order = new int[childOf.length];
        this.starts = new int[children + 1];
        for (int child : childOf) {
            starts[child + 1]++;
        }
        for (int i = 0; i < children; i++) {
            starts[i + 1] += starts[i];
        }
        var next = starts.clone();
        for (int i = 0; i < childOf.length; i++) {
            order[next[childOf[i]]++] = i;
        }
    }

    String title() {
        return title;
    }

    /** @param name as the rows bear it */
    Rows<ChildRow> of(int child, String name) {
        int from = starts[child];
        int count = starts[child + 1] - from;
        if (count == 0) {
            return Rows.none();
        }
        var made = new ChildRow[count];
        for (int i = 0; i < count; i++) {
            made[i] = RowOfCells.of(table, title, rows, order[from + i], name, places);
        }
        return new Rows<>(made, 0, count);
    }

    /** Where the row with that number begins in its file, from 1; 0 where there is none. */
    int line(int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.number(middle);
            if (found == number) {
                return rows.line(middle);
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
