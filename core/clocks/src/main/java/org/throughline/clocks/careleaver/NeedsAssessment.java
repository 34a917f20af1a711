package org.throughline.clocks.careleaver;

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
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/**
 * The assessment of what a child of 16 or 17 in care will need when they leave. Its day is in no file; a pathway plan rests
 * on it, so a plan in time proves it.
 */
public final class NeedsAssessment extends DutyClock {

    private static final Length LENGTH = Length.months(3);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Face FACE = Face.of(
            "LCV-02",
            "Assessment of needs of an eligible child",
            "Assessment of needs at 16",
            Sources.read(
                    Instrument.CARE_PLANNING_2010,
                    "reg. 42(1)",
                    "The needs of a child are assessed within %s of the 16th birthday, or of becoming an eligible child if that is later."
                            .formatted(LENGTH.words()),
                    "legislation.gov.uk"),
            Terms.of(
                            Owner.SOCIAL_WORKER,
                            "The child turned 16 in care, or became eligible later",
                            "The assessment was finished, as a pathway plan proves")
                    .within(LENGTH)
                    .lapsing("The child leaves care, turns 18 or dies"));

    public NeedsAssessment() {
        super(FACE);
    }

    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        return Eligibility.of(journey, asAt).stream().map(eligible -> {
            var since = eligible.since();
            var duty = Duty.of(code(), LIMIT, When.on(since), "Eligible child since " + InWords.of(since))
                    .startedBy(eligible.opened())
                    .endedBy(eligible.leftCare(), Eligibility.grownUp(journey), Lives.died(journey))
                    .doubted(eligible.doubt());
            return PathwayPlans.untilPlanned(duty, LIMIT, since, journey, asAt)
                    .doubtedOnceDue("No file holds the day of the assessment, and no pathway plan proves it.", asAt);
        });
    }
}
