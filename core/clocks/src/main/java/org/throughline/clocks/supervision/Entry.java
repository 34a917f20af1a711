package org.throughline.clocks.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.throughline.journey.FactId;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/** When something was first entered: a correction later does not make the first entry late. */
final class Entry {

    private final Map<FactId, Recorded<?>> byId = new HashMap<>();

    Entry(Journey journey) {
        for (var entry : journey.entries()) {
            if (entry instanceof Recorded<?> recorded) {
                byId.put(recorded.id(), recorded);
            }
        }
    }

    When first(Recorded<?> fact) {
        Recorded<?> first = fact;
        while (first.corrects().map(byId::get).isPresent()) {
            first = first.corrects().map(byId::get).orElseThrow();
        }
        return day(first.known());
    }

    private static When day(Instant known) {
        return When.on(LocalDate.ofInstant(known, When.ENGLAND));
    }
}
