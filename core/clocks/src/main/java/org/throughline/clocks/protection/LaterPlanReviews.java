package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.When;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Every review conference of a child protection plan after the first. */
public final class LaterPlanReviews extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CPP-04");

    private static final Length LENGTH = Length.months(6);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Provision SOURCE = Sources.readElsewhere(
            Instrument.WORKING_TOGETHER_2023,
            "chapter 3",
            "After its first review a child protection plan is reviewed again within %s of the review before."
                    .formatted(LENGTH.words()),
            "LAIT, measures 215 and 19");

    private static final Terms TERMS = Terms.of(
                    Owner.CONFERENCE_CHAIR,
                    "A review conference of a child protection plan",
                    "The next review conference was held")
            .within(LENGTH)
            .recurring("While the plan runs")
            .lapsing("The plan ends, the case is closed, or the child dies");

    private static final Face FACE = Face.of(
            CODE.value(),
            "Later review conferences of a child protection plan",
            "Next child protection review",
            SOURCE,
            TERMS);

    public LaterPlanReviews() {
        super(FACE);
    }

    /** One reading for each review after which another was or is to come. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return ProtectionPlans.in(journey).stream()
                .flatMap(plan -> readings(plan, asAt))
                .toList();
    }

    /** What it says of one plan alone. */
    public List<Reading> read(ProtectionPlan plan, LocalDate asAt) {
        return readings(plan, asAt).toList();
    }

    private static Stream<Reading> readings(ProtectionPlan plan, LocalDate asAt) {
        var reviews = PlanReviews.of(plan, asAt);
        var over = plan.over().knownBy(asAt).day();
        int last = reviews.held().size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(n -> n < last || isBefore(over, reviews.held().get(n).day()))
                .mapToObj(n -> duty(plan, reviews, n))
                .flatMap(duty -> duty.read(asAt).stream());
    }

    private static boolean isBefore(Optional<LocalDate> over, LocalDate day) {
        return over.filter(end -> !day.isBefore(end)).isEmpty();
    }

    private static Duty duty(ProtectionPlan plan, PlanReviews reviews, int n) {
        var review = reviews.held().get(n);
        return Duty.of(CODE, LIMIT, When.on(review.day()), "Plan last reviewed " + InWords.of(review.day()))
                .startedBy(review.conference())
                .stoppedBy(reviews.when(n + 1))
                .endedBy(plan.over())
                .doubted(reviews.doubt());
    }
}
