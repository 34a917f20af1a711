package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Lives;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * Since when a young person has had the rights of an eligible child: looked after at 16 or 17, and for 13 weeks in all
 * since the age of 14. Short breaks do not count.
 *
 * @param since the first such day
 * @param in the period of care in which it lies
 */
record Eligibility(LocalDate since, PeriodOfCare in, Optional<String> doubt) {

    static final int WEEKS = 13;

    private static final int COUNTED_FROM = 14;

    private static final int FROM = 16;

    private static final int GROWN_UP = 18;

    private static final int DAYS = 7 * WEEKS;

    /** As known on a day; empty before it, and where the day of birth is not known. */
    static Optional<Eligibility> of(Journey journey, LocalDate asAt) {
        var counted = Lives.reached(journey, COUNTED_FROM);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var sixteen = Lives.reached(journey, FROM).orElseThrow();
        var grownUp = Lives.reached(journey, GROWN_UP).orElseThrow();
        var care = InCare.asAt(journey, asAt);
        long before = 0;
        for (var period : care.periods()) {
            var from = later(period.began(), counted.get());
            var until = period.ended().orElse(asAt);
            if (until.isBefore(from)) {
                continue;
            }
            var since = later(from.plusDays(Math.max(0, DAYS - before)), later(sixteen, from));
            if (!since.isAfter(until) && since.isBefore(grownUp)) {
                return Optional.of(new Eligibility(since, period, care.doubt()));
            }
            before += from.until(until, ChronoUnit.DAYS);
        }
        return Optional.empty();
    }

    /** The day care ended before the age of 18, from which the young person is a relevant child. */
    static Optional<LocalDate> relevantSince(Journey journey, LocalDate asAt) {
        return of(journey, asAt)
                .flatMap(_ -> InCare.asAt(journey, asAt).periods().getLast().ended())
                .filter(end ->
                        Lives.reached(journey, GROWN_UP).filter(end::isBefore).isPresent());
    }

    Recorded<?> opened() {
        return in.episodes().getFirst().started();
    }

    When leftCare() {
        return in.ended().map(When::on).orElse(When.UNDATED);
    }

    static When grownUp(Journey journey) {
        return Lives.reached(journey, GROWN_UP).map(When::on).orElse(When.UNDATED);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
