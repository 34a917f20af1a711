package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.stream.IntStream;
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
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/** The reviews of a child who may be placed for adoption under a placement order and is not placed yet. */
public final class WaitingChildReviews extends DutyClock {

    private static final Length FIRST = Length.months(3);

    private static final Length LATER = Length.months(6);

    private static final Limit FIRST_LIMIT = Limit.months(FIRST.number());

    private static final Limit LATER_LIMIT = Limit.months(LATER.number());

    private static final Face FACE = Face.of(
            "ADP-09",
            "Reviews of a child who waits to be placed for adoption",
            "Review while waiting for adopters",
            Sources.read(
                    Instrument.ADOPTION_AGENCIES_2005,
                    "reg. 36, children not placed",
                    "A child whom the agency may place for adoption and has not placed is reviewed within %s, and then every %s."
                            .formatted(FIRST.words(), LATER.words()),
                    "the adoption guidance of July 2013, paragraph 5.34"),
            Terms.of(
                            Owner.ADOPTION_TEAM,
                            "A placement order was made, or the child was last reviewed under it",
                            "A review was held")
                    .recurring("%s after the order, then every %s".formatted(FIRST.words(), LATER.words()))
                    .changedBy(
                            "A review of the case counts: the return does not tell the two apart; parents' consent without an order is not told")
                    .lapsing("The child is placed for adoption, the order or care ends, or the child dies"));

    public WaitingChildReviews() {
        super(FACE);
    }

    /** One for each order until its first review, and one for each review after which another was or is to come. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var reviews = CareReviews.held(journey, asAt);
        return PlacementOrders.in(journey, asAt).stream()
                .flatMap(order -> each(order, reviews))
                .map(duty -> duty.endedBy(duty.end(), Lives.died(journey))
                        .doubted(care.doubt())
                        .doubtedWhileOpen(duty.start().day().flatMap(day -> CareReviews.silence(journey, day)), asAt));
    }

    private Stream<Duty> each(PlacementOrders.Waiting order, Series reviews) {
        var made = order.made();
        var ended = order.over().map(When::on).orElse(When.UNDATED);
        var held = reviews.after(made).within(made, order.over());
        var first = Duty.of(code(), FIRST_LIMIT, When.on(made), "Placement order made " + InWords.of(made))
                .startedBy(order.opened())
                .stoppedBy(held.when(0))
                .endedBy(ended);
        var later = IntStream.range(0, held.size())
                .filter(n -> order.over().filter(held.get(n).day()::equals).isEmpty())
                .mapToObj(n -> Duty.of(
                                code(),
                                LATER_LIMIT,
                                When.on(held.get(n).day()),
                                "Last reviewed " + InWords.of(held.get(n).day()))
                        .startedBy(held.get(n).fact())
                        .stoppedBy(held.when(n + 1))
                        .endedBy(ended));
        return Stream.concat(Stream.of(first), later);
    }
}
