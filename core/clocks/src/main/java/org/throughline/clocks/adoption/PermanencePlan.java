package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.law.Instrument;

/** The plan for where a looked-after child is to grow up, by the time of the second review. */
public final class PermanencePlan extends DutyClock {

    private static final String TABLE = "ssd_cla_care_plan";

    private static final Length LENGTH = Length.months(4);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Face FACE = Face.of(
            "ADP-01",
            "Plan for permanence",
            "Plan for permanence",
            Sources.read(
                    Instrument.ADOPTION_GUIDANCE_2013,
                    "paragraph 2.2, plan for permanence",
                    "A child looked after has a plan for permanence by the second review, %s after becoming looked after."
                            .formatted(LENGTH.words()),
                    "the guidance of July 2013"),
            Terms.of(Owner.SOCIAL_WORKER, "The child became looked after", "A plan for permanence was recorded")
                    .within(LENGTH)
                    .recurring("Once for each period of care")
                    .lapsing("The child leaves care or dies"));

    public PermanencePlan() {
        super(FACE);
    }

    /** One for each period of care. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var plans = Series.of(
                journey.facts(PermanencePlanSet.class).stream()
                        .filter(plan -> !plan.fact().options().isEmpty()),
                asAt);
        return care.periods().stream()
                .map(period -> care.begin(code(), LIMIT, period, journey)
                        .stoppedBy(plans.within(period.began(), period.ended()).when(0))
                        .doubtedUnlessInTime(
                                Silence.of(journey, TABLE, "plans for permanence", Optional.of(period.began())), asAt));
    }
}
