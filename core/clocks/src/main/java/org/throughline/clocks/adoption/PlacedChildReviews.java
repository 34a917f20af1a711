package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.List;
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

/** The reviews of a child placed for adoption: soon after placing, then twice at longer intervals. */
public final class PlacedChildReviews extends DutyClock {

    private static final Length FIRST = Length.weeks(4);

    private static final Length SECOND = Length.months(3);

    private static final Length LATER = Length.months(6);

    private static final List<Limit> LIMITS =
            List.of(Limit.weeks(FIRST.number()), Limit.months(SECOND.number()), Limit.months(LATER.number()));

    private static final Face FACE = Face.of(
            "ADP-10",
            "Reviews of a child placed for adoption",
            "Review of the adoptive placement",
            Sources.read(
                    Instrument.ADOPTION_AGENCIES_2005,
                    "reg. 36, placed children",
                    "A child placed for adoption is reviewed within %s, then within %s, then every %s until the order."
                            .formatted(FIRST.words(), SECOND.words(), LATER.words()),
                    "the adoption guidance of July 2013, paragraph 5.35"),
            Terms.of(
                            Owner.ADOPTION_TEAM,
                            "The child was placed for adoption, or last reviewed there",
                            "A review was held")
                    .recurring("%s after placing, then %s, then every %s"
                            .formatted(FIRST.words(), SECOND.words(), LATER.words()))
                    .changedBy("A review of the case counts: the return does not tell the two apart")
                    .lapsing("The child is adopted, the placement ends, or the child dies"));

    public PlacedChildReviews() {
        super(FACE);
    }

    /** One for each placing until its first review, and one for each review after which another was or is to come. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var care = InCare.asAt(journey, asAt);
        var reviews = CareReviews.held(journey, asAt);
        return Placing.in(care).stream()
                .flatMap(placing ->
                        each(placing, reviews.after(placing.began()).within(placing.began(), placing.ended())))
                .map(duty -> duty.endedBy(duty.end(), Lives.died(journey))
                        .doubted(care.doubt())
                        .doubtedWhileOpen(duty.start().day().flatMap(day -> CareReviews.silence(journey, day)), asAt));
    }

    private Stream<Duty> each(Placing placing, Series held) {
        var ended = placing.ended().map(When::on).orElse(When.UNDATED);
        var first = Duty.of(
                        code(),
                        LIMITS.getFirst(),
                        When.on(placing.began()),
                        "Placed for adoption " + InWords.of(placing.began()))
                .startedBy(placing.first().started())
                .stoppedBy(held.when(0))
                .endedBy(ended);
        var later = IntStream.range(0, held.size())
                .filter(n -> placing.ended().filter(held.get(n).day()::equals).isEmpty())
                .mapToObj(n -> Duty.of(
                                code(),
                                LIMITS.get(Math.min(n + 1, LIMITS.size() - 1)),
                                When.on(held.get(n).day()),
                                "Last reviewed " + InWords.of(held.get(n).day()))
                        .startedBy(held.get(n).fact())
                        .stoppedBy(held.when(n + 1))
                        .endedBy(ended));
        return Stream.concat(Stream.of(first), later);
    }
}
