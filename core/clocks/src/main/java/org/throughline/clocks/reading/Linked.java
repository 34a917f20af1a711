package org.throughline.clocks.reading;

import java.util.List;
import java.util.function.Function;
import org.throughline.journey.Fact;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;

/** Facts that name the thing another fact opened, also where another source opened it under a key of its own. */
public final class Linked {

    private Linked() {}

    /** @param thing what such a fact names */
    public static <F extends Fact> List<Recorded<F>> to(
            Recorded<?> opening, Journey journey, Class<F> type, Function<F, ThingId> thing) {
        return journey.facts(type).isEmpty()
                ? List.of()
                : org.throughline.journey.Linked.in(journey, type, thing).about(opening);
    }

    /** When the first of them happened; undated where there is none. */
    public static <F extends Fact> When when(
            Recorded<?> opening, Journey journey, Class<F> type, Function<F, ThingId> thing) {
        return When.earliest(to(opening, journey, type, thing).stream()
                .map(Recorded::happened)
                .toList());
    }
}
