package org.throughline.clocks.health;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Silence;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.Journey;

/** The checks of a child's health that were done, as known on a day. */
final class HealthChecks {

    static final Set<HealthCheck> ASSESSMENTS =
            Set.of(HealthCheck.ASSESSMENT, HealthCheck.INITIAL_ASSESSMENT, HealthCheck.REVIEW_ASSESSMENT);

    private static final String TABLE = "ssd_cla_health";

    private HealthChecks() {}

    static Series of(Set<HealthCheck> kinds, Journey journey, LocalDate asAt) {
        return Series.of(
                journey.facts(HealthCheckRecorded.class).stream()
                        .filter(check -> kinds.contains(check.fact().kind())
                                && check.fact().wasDone()),
                asAt);
    }

    static Optional<String> silence(Journey journey, LocalDate start) {
        return Silence.of(journey, TABLE, "health checks", Optional.of(start));
    }
}
