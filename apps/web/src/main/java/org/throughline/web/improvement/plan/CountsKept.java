package org.throughline.web.improvement.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.insight.MeasuresCounted;

/**
 * Keeps what the measures came to, in the transaction of the count. Only what a count says anew makes a row; of a measure
 * that is counted by months, the months alone are kept.
 */
@Component
class CountsKept {

    private final PlanRows rows;
    private final Clock clock;

    CountsKept(PlanRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeasuresCounted counted) {
        var now = clock.instant();
        Map<Object, Reading> known = rows.readings(now).stream()
                .collect(Collectors.toMap(CountsKept::key, Function.identity(), (_, last) -> last));
        var readings = counted.counts().stream().map(CountsKept::reading).toList();
        var byMonths =
                readings.stream().filter(Reading::isMonth).map(Reading::measure).collect(Collectors.toSet());
        for (var reading : readings) {
            boolean kept = reading.isMonth() || !byMonths.contains(reading.measure());
            if (kept && !reading.equals(known.put(key(reading), reading))) {
                rows.keep(reading, counted.asAt(), now);
            }
        }
    }

    private static Reading reading(MeasuresCounted.Count count) {
        return new Reading(
                count.measure(),
                count.name(),
                count.unit(),
                count.better(),
                count.from(),
                count.to(),
                count.numerator(),
                count.denominator());
    }

    private record Key(String measure, LocalDate from, LocalDate to) {}

    private static Object key(Reading reading) {
        return new Key(reading.measure(), reading.from(), reading.to());
    }
}
