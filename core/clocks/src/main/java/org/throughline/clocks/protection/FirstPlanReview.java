package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.List;
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
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** The first review conference of a child protection plan. */
public final class FirstPlanReview extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CPP-03");

    private static final Length LENGTH = Length.months(3);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Provision SOURCE = Sources.readElsewhere(
            Instrument.WORKING_TOGETHER_2023,
            "chapter 3",
            "A child protection plan is first reviewed at a conference within %s of its start."
                    .formatted(LENGTH.words()),
            "LAIT, measures 215 and 19");

    private static final Terms TERMS = Terms.of(
                    Owner.CONFERENCE_CHAIR, "A child protection plan began", "Its first review conference was held")
            .within(LENGTH)
            .recurring("Once for each plan")
            .lapsing("The plan ends, the case is closed, or the child dies");

    private static final Face FACE = Face.of(
            CODE.value(),
            "First review conference of a child protection plan",
            "First child protection review",
            SOURCE,
            TERMS);

    public FirstPlanReview() {
        super(FACE);
    }

    /** One reading for each child protection plan. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return ProtectionPlans.in(journey).stream()
                .flatMap(plan -> read(plan, asAt).stream())
                .toList();
    }

    /** What it says of one plan alone. */
    public List<Reading> read(ProtectionPlan plan, LocalDate asAt) {
        return duty(plan, PlanReviews.of(plan, asAt)).read(asAt).stream().toList();
    }

    private static Duty duty(ProtectionPlan plan, PlanReviews reviews) {
        var began = plan.started().happened();
        return Duty.of(CODE, LIMIT, began, InWords.begun("Child protection plan begun", began))
                .startedBy(plan.started())
                .stoppedBy(reviews.when(0))
                .endedBy(plan.over())
                .doubted(reviews.doubt());
    }
}
