package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.lookedafter.CareReviews;
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
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The review after an adoptive placement has broken down: not at once, and not later than a limit. */
public final class DisruptionReview extends DutyClock {

    private static final Length NOT_BEFORE = Length.days(28);

    private static final Length LENGTH = Length.days(42);

    private static final Limit LIMIT = Limit.days(LENGTH.number());

    private static final Face FACE = Face.of(
            "ADP-19",
            "Review after an adoptive placement has broken down",
            "Review of the broken adoptive placement",
            Sources.read(
                    Instrument.ADOPTION_AGENCIES_2005,
                    "reg. 36(10)",
                    "When a child comes back from an adoptive placement the case is reviewed between %s and %s later."
                            .formatted(NOT_BEFORE.words(), LENGTH.words()),
                    "the adoption guidance of July 2013, paragraph 5.35"),
            Terms.of(
                            Owner.ADOPTION_TEAM,
                            "A child placed for adoption moved to another placement",
                            "A review was held, not before the %s have passed".formatted(NOT_BEFORE.words()))
                    .within(LENGTH)
                    .recurring("Each time")
                    .changedBy("A review of the case counts: the return does not tell the two apart")
                    .lapsing("The child leaves care or dies"));

    public DisruptionReview() {
        super(FACE);
    }

    /** One for each placing that ended with the child still looked after. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var reviews = CareReviews.held(journey, asAt);
        return Placing.in(care).stream()
                .flatMap(placing -> placing.disrupted().stream()
                        .map(day -> Duty.of(code(), LIMIT, When.on(day), "Adoptive placement ended " + InWords.of(day))
                                .startedBy(placing.first().started())
                                .stoppedBy(reviews.within(day.plusDays(NOT_BEFORE.number()), leftCare(care, day))
                                        .when(0))
                                .endedBy(leftCare(care, day).map(When::on).orElse(When.UNDATED), Lives.died(journey))
                                .doubted(care.doubt())
                                .doubtedWhileOpen(CareReviews.silence(journey, day), asAt)));
    }

    private static Optional<LocalDate> leftCare(InCare care, LocalDate day) {
        return care.periods().stream()
                .filter(period -> period.holds(day))
                .findFirst()
                .flatMap(PeriodOfCare::ended);
    }
}
