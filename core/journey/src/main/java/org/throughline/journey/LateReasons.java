package org.throughline.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.journey.LatenessFact.LateReasonGiven;

/** Why duties of one child were late, as the journey holds it: of two reasons for one duty the one given last. */
public final class LateReasons {

    private record Duty(String clock, LocalDate began) {}

    private static final Comparator<Recorded<LateReasonGiven>> GIVEN =
            Comparator.<Recorded<LateReasonGiven>, java.time.Instant>comparing(Recorded::known)
                    .thenComparing(recorded -> recorded.id().value());

    private final Map<Duty, Recorded<LateReasonGiven>> reasons = new HashMap<>();

    private LateReasons() {}

    public static LateReasons of(Journey journey) {
        var of = new LateReasons();
        for (var given : journey.facts(LateReasonGiven.class)) {
            of.reasons.merge(
                    new Duty(given.fact().clock(), given.fact().began()),
                    given,
                    (one, other) -> GIVEN.compare(one, other) >= 0 ? one : other);
        }
        return of;
    }

    /** @param clock its code, such as ASM-01 */
    public Optional<Recorded<LateReasonGiven>> of(String clock, LocalDate began) {
        return Optional.ofNullable(reasons.get(new Duty(clock, began)));
    }
}
