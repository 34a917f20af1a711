package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.util.stream.IntStream;
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
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The reviews of a care leaver's pathway plan. While a child is looked after it is reviewed with the case. */
public final class PathwayReviews extends DutyClock {

    private static final Length LENGTH = Length.months(6);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final int SUPPORT_ENDS_AT = 25;

    private static final Face FACE = Face.of(
            "LCV-06",
            "Reviews of a care leaver's pathway plan",
            "Pathway plan review",
            Sources.read(
                    Instrument.CARE_LEAVERS_2010,
                    "reg. 7(2)",
                    "The pathway plan of a relevant or former relevant child is reviewed at least every %s."
                            .formatted(LENGTH.words()),
                    "the text annexed to the transitions guidance"),
            Terms.of(Owner.PERSONAL_ADVISER, "The pathway plan was made or reviewed", "It was reviewed again")
                    .within(LENGTH)
                    .recurring("While the young person is a relevant or former relevant child")
                    .changedBy("Sooner where the young person asks for it, or the adviser thinks it necessary")
                    .lapsing("The young person turns 25 or dies"));

    public PathwayReviews() {
        super(FACE);
    }

    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        boolean inCare = InCare.asAt(journey, asAt).periods().stream()
                .anyMatch(period -> period.ended().isEmpty());
        if (inCare || PathwayPlans.owed(journey, asAt).isEmpty()) {
            return Stream.empty();
        }
        var plans = PathwayPlans.in(journey, asAt);
        var grown = Lives.reached(journey, SUPPORT_ENDS_AT).map(When::on).orElse(When.UNDATED);
        return IntStream.range(0, plans.size())
                .mapToObj(n -> Duty.of(
                                code(),
                                LIMIT,
                                When.on(plans.get(n).day()),
                                "Pathway plan last reviewed "
                                        + InWords.of(plans.get(n).day()))
                        .startedBy(plans.get(n).fact())
                        .stoppedBy(plans.when(n + 1))
                        .endedBy(grown, Lives.died(journey)));
    }
}
