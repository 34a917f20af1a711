package org.throughline.journey;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact with the envelope the record keeps around it.
 *
 * @param key known again by this within its line; also the {@link ThingId} of what an opening fact opens
 * @param known when the record came to hold it: the commit, never typed
 * @param by who entered it, or the system that sent it
 * @param corrects the entry that this one replaces, in the same scope
 */
public record Recorded<F extends Fact>(
        FactId id,
        Line line,
        String key,
        When happened,
        F fact,
        Instant known,
        String by,
        Source source,
        Optional<FactId> corrects)
        implements Entry {

    /** The thing this fact opens, if it is one that opens a thing. */
    public ThingId opens() {
        return new ThingId(key);
    }
}
