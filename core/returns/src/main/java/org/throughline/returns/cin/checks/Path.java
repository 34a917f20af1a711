package org.throughline.returns.cin.checks;

import org.jspecify.annotations.Nullable;
import org.throughline.returns.checks.Place;

/**
 * Where an element stands below its child. Written out only for what is found.
 *
 * @param number of the child in the file, from 1
 * @param child the council's own identifier, as it stands
 * @param above null directly below the child
 * @param position among its like, from 1; 0 where there is only one
 */
record Path(int number, String child, @Nullable Path above, String element, int position) {

    static Path below(int number, String child, String element) {
        return new Path(number, child, null, element, 0);
    }

    static Path below(int number, String child, String element, int position) {
        return new Path(number, child, null, element, position);
    }

    Path step(String name, int at) {
        return new Path(number, child, this, name, at);
    }

    Place in(String table) {
        return new Place(table, number, child, written());
    }

    private String written() {
        var own = position == 0 ? element : element + "[" + position + "]";
        return above == null ? own : above.written() + "/" + own;
    }
}
