package org.throughline.clocks.health;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;

/** The first assessment of the health of a child who becomes looked after, ready for the first review. */
public final class InitialHealthAssessment extends DutyClock {

    private static final Length LENGTH = Length.workingDays(20);

    private static final Face FACE = Face.of(
            "HLT-01",
            "Initial health assessment of a looked-after child",
            "Initial health assessment",
            Sources.read(
                    Instrument.HEALTH_GUIDANCE_2022,
                    "paragraphs 40 and 41, with reg. 7(1) and (2) of the care planning regulations",
                    "A child who becomes looked after is assessed by a doctor, and the report and health plan are ready for the first review, %s on."
                            .formatted(LENGTH.words()),
                    "the health guidance"),
            Terms.of(Owner.HEALTH_TEAM, "The child became looked after", "The first health assessment was done")
                    .within(LENGTH)
                    .recurring("Once for each period of care")
                    .changedBy("Better before the first placement")
                    .lapsing("The child leaves care or dies"));

    private static final Set<HealthCheck> FIRST = Set.of(HealthCheck.ASSESSMENT, HealthCheck.INITIAL_ASSESSMENT);

    private final Limit limit;

    public InitialHealthAssessment(WorkingDays workingDays) {
        super(FACE);
        this.limit = LENGTH.limit(workingDays);
    }

    /** One for each period of care. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var checks = HealthChecks.of(FIRST, journey, asAt);
        return care.periods().stream()
                .map(period -> care.begin(code(), limit, period, journey)
                        .stoppedBy(checks.within(period.began(), period.ended()).when(0))
                        .doubtedUnlessInTime(HealthChecks.silence(journey, period.began()), asAt));
    }
}
