package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.When;

/**
 * The periods of care of a child, as known on a day, for duties that run while one lasts.
 *
 * @param doubt why nobody can tell how long the child has been looked after
 */
public record InCare(List<PeriodOfCare> periods, Optional<String> doubt) {

    public InCare {
        periods = List.copyOf(periods);
    }

    public static InCare asAt(Journey journey, LocalDate asAt) {
        var care = PeriodsOfCare.asAt(journey, asAt);
        return new InCare(
                care.periods(),
                care.broken()
                        ? Optional.of("An episode of care has dates that cannot be right, so nobody can tell how long"
                                + " this child has been looked after.")
                        : Optional.empty());
    }

    /** What ends duties to a child looked after: leaving care, or death. */
    public static When over(PeriodOfCare period, Journey journey) {
        return When.earliest(List.of(period.ended().map(When::on).orElse(When.UNDATED), Lives.died(journey)));
    }

    /** A duty that begins with the period. */
    public Duty begin(ClockCode clock, Limit limit, PeriodOfCare period, Journey journey) {
        return Duty.of(clock, limit, When.on(period.began()), "Looked after since " + InWords.of(period.began()))
                .startedBy(period.episodes().getFirst().started())
                .endedBy(over(period, journey))
                .doubted(doubt);
    }

    /** A duty that begins with the last time something was done in the period. */
    public Duty again(
            ClockCode clock, Limit limit, Series.Done last, String about, PeriodOfCare period, Journey journey) {
        return Duty.of(clock, limit, When.on(last.day()), about + " " + InWords.of(last.day()))
                .startedBy(last.fact())
                .endedBy(over(period, journey))
                .doubted(doubt);
    }
}
