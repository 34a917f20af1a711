package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The care plan of a child who becomes looked after; a plan made before the first placement keeps the duty at once. */
public final class CarePlan extends DutyClock {

    static final String TABLE = "ssd_cla_care_plan";

    private static final Length LENGTH = Length.workingDays(10);

    private static final Face FACE = Face.of(
            "CLA-01",
            "Care plan of a looked-after child",
            "Care plan",
            Sources.read(
                    Instrument.CARE_PLANNING_2010,
                    "reg. 4(2)",
                    "A care plan is prepared before the first placement or, where that is not practicable, within %s of its start."
                            .formatted(LENGTH.words()),
                    "legislation.gov.uk"),
            Terms.of(Owner.SOCIAL_WORKER, "The child became looked after", "A care plan was prepared")
                    .within(LENGTH)
                    .recurring("Once for each period of care")
                    .changedBy("Before the first placement unless that was not practicable; the files do not say")
                    .lapsing("The child leaves care or dies"));

    private final Limit limit;

    public CarePlan(WorkingDays workingDays) {
        super(FACE);
        this.limit = LENGTH.limit(workingDays);
    }

    /** One for each period of care. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var plans = journey.facts(PermanencePlanSet.class);
        var ends = Linked.in(journey, PermanencePlanEnded.class, PermanencePlanEnded::plan);
        return care.periods().stream()
                .map(period -> care.begin(code(), limit, period, journey)
                        .stoppedBy(prepared(plans, ends, period))
                        .doubtedUnlessInTime(
                                Silence.of(journey, TABLE, "care plans", Optional.of(period.began())), asAt));
    }

    /** The first day of the period on which a plan ran. */
    private static When prepared(
            List<Recorded<PermanencePlanSet>> plans, Linked<PermanencePlanEnded> ends, PeriodOfCare period) {
        return When.earliest(plans.stream()
                .filter(plan -> runsIntoOrAfter(ends.when(plan), period))
                .map(plan -> plan.happened()
                        .day()
                        .filter(day -> day.isBefore(period.began()))
                        .map(_ -> When.on(period.began()))
                        .orElse(plan.happened()))
                .filter(when -> when.day().filter(period::holds).isPresent())
                .toList());
    }

    private static boolean runsIntoOrAfter(When ended, PeriodOfCare period) {
        return ended.day().filter(day -> day.isBefore(period.began())).isEmpty();
    }
}
