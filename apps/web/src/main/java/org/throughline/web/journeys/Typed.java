package org.throughline.web.journeys;

import java.util.Optional;
import org.throughline.journey.Fact;
import org.throughline.journey.FactId;
import org.throughline.journey.When;

/**
 * A fact as a person types it in the service.
 *
 * @param key names it for ever within the child: give what the form was given, such as visit/{draft}, so that saving
 *     twice keeps one
 * @param corrects the entry on the screen when the person began to correct it; empty for a new fact
 */
public record Typed(String key, When happened, Fact fact, Optional<FactId> corrects) {

    public static Typed fact(String key, When happened, Fact fact) {
        return new Typed(key, happened, fact, Optional.empty());
    }
}
