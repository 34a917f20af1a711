package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.throughline.journey.Journey;

/**
 * One child on one day, as all clocks look at them together: what several of them need is worked out once. It lives as
 * long as one reading of them all, in one thread.
 */
public final class Look {

    private final Journey journey;
    private final LocalDate asAt;
    private final Map<Class<?>, Object> workedOut = new HashMap<>();

    public Look(Journey journey, LocalDate asAt) {
        this.journey = journey;
        this.asAt = asAt;
    }

    public Journey journey() {
        return journey;
    }

    public LocalDate asAt() {
        return asAt;
    }

    /** @param what of which there is one for each child and day */
    public <T> T once(Class<T> what, BiFunction<Journey, LocalDate, T> how) {
        var before = workedOut.get(what);
        if (before != null) {
            return what.cast(before);
        }
        T now = how.apply(journey, asAt);
        workedOut.put(what, now);
        return now;
    }
}
