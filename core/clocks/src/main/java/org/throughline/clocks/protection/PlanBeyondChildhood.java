package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The end of a child protection plan when the child grows up: the one of its ends that a record can see coming. */
public final class PlanBeyondChildhood extends DutyClock {

    private static final int GROWN_UP_AT = 18;

    private static final Length LENGTH = Length.days(0);

    private static final Limit LIMIT = Limit.days(LENGTH.number());

    private static final Face FACE = Face.of(
            "CPP-10",
            "End of a child protection plan at the age of 18",
            "End of the plan at 18",
            Sources.fromKnowledge(
                    Instrument.WORKING_TOGETHER_2023,
                    "chapter 3, end of a plan",
                    "A child protection plan ends at a conference, or when the child dies, turns 18 or has moved for good."),
            Terms.of(Owner.CONFERENCE_CHAIR, "The child on a plan turned 18", "The plan ended")
                    .within(LENGTH)
                    .recurring("Once for each plan")
                    .lapsing("The case is closed, the child dies, or a later census no longer holds it"));

    public PlanBeyondChildhood() {
        super(FACE);
    }

    /** One for each plan that ran on the day the child turned 18. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        return Lives.reached(journey, GROWN_UP_AT).stream()
                .flatMap(birthday -> ProtectionPlans.in(journey).stream()
                        .filter(plan -> ranOn(plan, birthday))
                        .map(plan -> duty(plan, birthday)));
    }

    private static boolean ranOn(ProtectionPlan plan, LocalDate birthday) {
        return plan.started()
                        .happened()
                        .day()
                        .filter(day -> day.isBefore(birthday))
                        .isPresent()
                && plan.over().day().filter(day -> day.isBefore(birthday)).isEmpty();
    }

    private Duty duty(ProtectionPlan plan, LocalDate birthday) {
        return Duty.of(code(), LIMIT, When.on(birthday), "On a plan at 18, on " + InWords.of(birthday))
                .startedBy(plan.started())
                .stoppedBy(plan.ended())
                .endedBy(plan.closed(), plan.died(), plan.leftOut());
    }
}
