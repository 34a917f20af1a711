package org.throughline.measures.change;

import java.time.YearMonth;

/**
 * A change to the work after which a chart's limits begin anew, because somebody decided so and said why.
 *
 * @param from the first month of the new way, included
 * @param decidedBy who decided it, as they are to be shown
 * @param why the reason, in their words
 */
public record Step(YearMonth from, String decidedBy, String why) {

    public Step {
        if (decidedBy.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a step says who decided it and why");
        }
    }
}
