package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The pathway plan of an eligible child: as soon as possible, by a time that the council sets. */
public final class FirstPathwayPlan extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "leavers.pathway-plan",
            "How soon after the 16th birthday, or becoming eligible, a child has a pathway plan.",
            Length.months(3),
            12,
            "The regulations say as soon as possible; a quarter of a year is a common target.");

    private static final Face FACE = Face.of(
            "LCV-03",
            "Pathway plan of an eligible child",
            "Pathway plan",
            Sources.fromKnowledge(
                    Instrument.CARE_PLANNING_2010,
                    "reg. 43",
                    "An eligible child has a pathway plan as soon as possible after the assessment of needs; by when is the council's target."),
            Terms.of(
                            Owner.SOCIAL_WORKER,
                            "The child turned 16 in care, or became eligible later",
                            "A pathway plan was made")
                    .within(WITHIN.usual())
                    .setBy(WITHIN.name())
                    .lapsing("The child leaves care, turns 18 or dies"));

    private final Settings settings;

    public FirstPathwayPlan(Settings settings) {
        super(FACE);
        this.settings = settings;
    }

    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        return Eligibility.of(journey, asAt).stream().map(eligible -> {
            var since = eligible.since();
            var limit = settings.on(WITHIN, since).limit(WorkingDays.england());
            var duty = Duty.of(code(), limit, When.on(since), "Eligible child since " + InWords.of(since))
                    .startedBy(eligible.opened())
                    .endedBy(eligible.leftCare(), Eligibility.grownUp(journey), Lives.died(journey))
                    .doubted(eligible.doubt());
            return PathwayPlans.untilPlanned(duty, limit, since, journey, asAt);
        });
    }
}
