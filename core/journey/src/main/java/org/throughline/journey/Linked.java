package org.throughline.journey;

import java.util.List;
import java.util.function.Function;

/**
 * What is told of a thing besides its opening: the facts that name it, whichever source they are from. What began on one
 * day is one thing, though a return and the dataset open it each under a key of its own.
 */
public final class Linked<F extends Fact> {

    private final Journey journey;
    private final Links<F> links;

    private Linked(Journey journey, Links<F> links) {
        this.journey = journey;
        this.links = links;
    }

    /** @param thing what such a fact names */
    public static <F extends Fact> Linked<F> in(Journey journey, Class<F> type, Function<F, ThingId> thing) {
        return new Linked<>(journey, Links.of(journey.facts(type), thing));
    }

    /** Those of the opening's own source first, then of the others: yearly returns, the dataset, Annex A. */
    public List<Recorded<F>> about(Recorded<?> opening) {
        if (links.areOnlyOn(opening.line())) {
            return links.about(opening);
        }
        return Sources.openings(journey, opening).stream()
                .flatMap(each -> links.about(each).stream())
                .toList();
    }

    /** When the first of them happened; undated where there is none. */
    public When when(Recorded<?> opening) {
        return When.earliest(about(opening).stream().map(Recorded::happened).toList());
    }
}
