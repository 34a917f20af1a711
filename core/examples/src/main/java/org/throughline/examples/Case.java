package org.throughline.examples;

import java.util.List;
import org.throughline.examples.lives.Life;
import org.throughline.examples.lives.Visit;
import org.throughline.examples.workforce.Allocation;

/** One child's life and the work with it: who was given the child, and when they visited. The future is among it. */
public record Case(Life life, List<Allocation> allocations, List<Visit> visits) {

    public Case {
        allocations = List.copyOf(allocations);
        visits = List.copyOf(visits);
    }
}
