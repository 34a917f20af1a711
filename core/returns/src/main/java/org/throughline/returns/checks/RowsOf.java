package org.throughline.returns.checks;

import java.util.List;

/**
 * One kind of rows that a subject has, such as a child's episodes. Checks that name the same one, the object itself, are
 * asked of each row together.
 */
@FunctionalInterface
public interface RowsOf<S, R extends Located> {
    List<R> of(S subject);
}
