package org.throughline.examples.cases;

import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.FrontDoor;
import org.throughline.examples.lives.Life;
import org.throughline.examples.lives.Visit;
import org.throughline.examples.lives.Visits;
import org.throughline.examples.lives.Window;
import org.throughline.examples.workforce.Allocation;
import org.throughline.examples.workforce.Workforce;

/**
 * One child's life and the work with it: what came to the front door, who was given the child, and when they visited. The
 * future is among it.
 */
public record Case(Life life, FrontDoor frontDoor, List<Allocation> allocations, List<Visit> visits) {

    public Case {
        allocations = List.copyOf(allocations);
        visits = List.copyOf(visits);
    }

    /** Gives a child out to workers, in turn after all those given out before, and makes the visits. */
    public static Case of(Life life, Workforce workforce, Window window, Chance chance) {
        return new Case(
                life,
                FrontDoor.of(life, chance.about("front door")),
                Allocating.of(life, workforce, window, chance.about("allocations")),
                Visits.of(life, window, chance.about("visits")));
    }
}
