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

/** A child protection plan that lasts two years or more. */
public final class PlanOfTwoYears extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CPP-08");

    /** Long is more than this many days, the day of ending among them. */
    static final int LONG_IS_MORE_THAN_DAYS = 729;

    /** With the first day not counted the last day that is not long is one day sooner. */
    private static final Length LENGTH = Length.days(LONG_IS_MORE_THAN_DAYS - 1);

    private static final Limit LIMIT = Limit.days(LENGTH.number());

    private static final Provision SOURCE = Sources.read(
            Instrument.LAIT,
            "measures 98 and 264",
            "A child protection plan counts as one of two years or more when it has run for more than %d days, the day it ended among them."
                    .formatted(LONG_IS_MORE_THAN_DAYS),
            "LAIT's data dictionary of April 2026");

    private static final Terms TERMS = Terms.of(
                    Owner.CONFERENCE_CHAIR, "A child protection plan began", "The plan ended")
            .within(LENGTH)
            .recurring("Once for each plan")
            .lapsing("The case is closed or the child dies without an end of the plan");

    private static final Face FACE = Face.of(
            CODE.value(),
            "Child protection plan of two years or more",
            "Two years on a child protection plan",
            SOURCE,
            TERMS);

    public PlanOfTwoYears() {
        super(FACE);
    }

    /** One reading for each child protection plan. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return ProtectionPlans.in(journey).stream()
                .flatMap(plan -> duty(plan).read(asAt).stream())
                .toList();
    }

    private static Duty duty(ProtectionPlan plan) {
        var began = plan.started().happened();
        return Duty.of(CODE, LIMIT, began, InWords.begun("Child protection plan begun", began))
                .startedBy(plan.started())
                .stoppedBy(plan.ended())
                .endedBy(plan.closed(), plan.died(), plan.leftOut());
    }
}
