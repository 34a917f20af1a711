package org.throughline.returns.ssda903.child;

import java.util.List;

/** The rows of one table by child, each child's in the order of the file. */
final class Grouped {

    private final Object[] rows;
    private final int[] starts;

    /** @param childOf the number of each row's child */
    Grouped(List<? extends ChildRow> inFile, int[] childOf, int children) {
        rows = new Object[inFile.size()];
        starts = new int[children + 1];
        for (int child : childOf) {
            starts[child + 1]++;
        }
        for (int i = 0; i < children; i++) {
            starts[i + 1] += starts[i];
        }
        var next = starts.clone();
        for (int i = 0; i < childOf.length; i++) {
            rows[next[childOf[i]]++] = inFile.get(i);
        }
    }

    <R> Rows<R> of(int child) {
        int from = starts[child];
        int to = starts[child + 1];
        return from == to ? Rows.none() : new Rows<>(rows, from, to);
    }
}
