package org.throughline.returns.ssda903.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The rows of one table, with the children that it names numbered as they are met in it. A row without an identifier is a
 * child of its own.
 *
 * @param childOf the number within this table of each row's child
 * @param children their identifiers by these numbers
 */
record TableRows(List<ChildRow> rows, int[] childOf, List<String> children) {

    /** Of rows that were not numbered while they were read. */
    static TableRows of(List<ChildRow> rows) {
        var childOf = new int[rows.size()];
        var children = new ArrayList<String>();
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < childOf.length; i++) {
            var name = rows.get(i).child();
            var known = name.isEmpty() ? null : numbers.putIfAbsent(name, children.size());
            childOf[i] = known == null ? children.size() : known;
            if (known == null) {
                children.add(name);
            }
        }
        return new TableRows(rows, childOf, children);
    }
}
