package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Silence;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.Journey;
import org.throughline.journey.LeaverGroup;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/** What the record holds of pathway plans: the day on which one was made or last reviewed, and no earlier one. */
final class PathwayPlans {

    static final String TABLE = "ssd_care_leavers";

    private static final Set<LeaverGroup> OWED = Set.of(LeaverGroup.RELEVANT, LeaverGroup.FORMER_RELEVANT);

    private PathwayPlans() {}

    static Series in(Journey journey, LocalDate asAt) {
        return Series.of(journey.facts(PathwayPlanReviewed.class).stream(), asAt);
    }

    /** Stops a duty with a plan that came in time; one that came later may have had another before it. */
    static Duty untilPlanned(Duty duty, Limit limit, LocalDate start, Journey journey, LocalDate asAt) {
        var plans = in(journey, asAt);
        if (plans.isEmpty()) {
            return duty.doubtedWhileOpen(Silence.of(journey, TABLE, "pathway plans", Optional.of(start)), asAt);
        }
        var first = plans.get(0).day();
        if (first.isBefore(start)) {
            return duty.stoppedBy(When.on(start));
        }
        boolean inTime = limit.from(start)
                .map(Deadline::lastInTime)
                .filter(last -> !first.isAfter(last))
                .isPresent();
        return inTime
                ? duty.stoppedBy(plans.when(0))
                : duty.doubtedOnceDue(
                        "The record holds only the latest day of the pathway plan, %s; it may have been made before."
                                .formatted(InWords.of(first)),
                        asAt);
    }

    /** The latest word on what is owed, where it is the support of a relevant or former relevant child. */
    static Optional<Recorded<LeavingCareStatusStated>> owed(Journey journey, LocalDate asAt) {
        return LeaverGroup.latest(journey.facts(LeavingCareStatusStated.class), asAt)
                .filter(stated -> LeaverGroup.of(stated.fact().eligibility())
                        .filter(OWED::contains)
                        .isPresent());
    }
}
