package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The assessment of a young person who left care at 16 or 17 without a pathway plan. */
public final class RelevantChildAssessed extends DutyClock {

    private static final Length LENGTH = Length.months(3);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Face FACE = Face.of(
            "LCV-04",
            "Assessment of needs of a relevant child without a plan",
            "Assessment of needs after leaving care",
            Sources.read(
                    Instrument.CARE_LEAVERS_2010,
                    "reg. 5(2)(a)",
                    "A young person who leaves care before 18 without a pathway plan is assessed within %s."
                            .formatted(LENGTH.words()),
                    "the text annexed to the transitions guidance"),
            Terms.of(
                            Owner.PERSONAL_ADVISER,
                            "An eligible child left care before 18",
                            "The assessment was finished, as a pathway plan proves")
                    .within(LENGTH)
                    .lapsing("The young person turns 18 or dies"));

    public RelevantChildAssessed() {
        super(FACE);
    }

    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        return Eligibility.relevantSince(journey, asAt).stream()
                .filter(since -> PathwayPlans.in(journey, asAt)
                        .within(LocalDate.MIN, Optional.of(since))
                        .isEmpty())
                .map(since -> {
                    var duty = Duty.of(code(), LIMIT, When.on(since), "Relevant child since " + InWords.of(since))
                            .startedBy(lastEpisode(journey, asAt))
                            .endedBy(Eligibility.grownUp(journey), Lives.died(journey))
                            .doubted(InCare.asAt(journey, asAt).doubt());
                    return PathwayPlans.untilPlanned(duty, LIMIT, since, journey, asAt)
                            .doubtedOnceDue(
                                    "No file holds the day of the assessment, and no pathway plan proves it.", asAt);
                });
    }

    private static Recorded<?> lastEpisode(Journey journey, LocalDate asAt) {
        return InCare.asAt(journey, asAt)
                .periods()
                .getLast()
                .episodes()
                .getLast()
                .started();
    }
}
