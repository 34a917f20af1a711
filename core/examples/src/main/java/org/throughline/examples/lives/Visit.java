package org.throughline.examples.lives;

import java.time.LocalDate;

/**
 * A visit to a child.
 *
 * @param bedroom whether the child's bedroom was seen; asked only of children who live with their family
 */
public record Visit(LocalDate on, Duty duty, boolean seen, boolean alone, boolean bedroom) {

    /** Under which duty it was made. */
    public enum Duty {
        CHILD_IN_NEED,
        CHILD_PROTECTION,
        LOOKED_AFTER
    }
}
