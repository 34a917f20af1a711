package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InCare;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Series;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.AdoptionDecision;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/**
 * The agency's decision that a child should be placed for adoption, once adoption has become the plan. It is counted from
 * the day on which the plan was recorded: what is late by that was late for certain.
 */
public final class AdoptionDecisionMade extends DutyClock {

    private static final String TABLE = "ssd_permanence";

    private static final String ADOPTION = "ADOPTION";

    private static final Length LENGTH = Length.months(2);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Face FACE = Face.of(
            "ADP-03",
            "Decision that a child should be placed for adoption",
            "Decision on adoption",
            Sources.read(
                    Instrument.ADOPTION_GUIDANCE_2013,
                    "paragraph 2.2, decision",
                    "Within %s of the review at which adoption became the plan the agency decides whether the child should be placed for adoption."
                            .formatted(LENGTH.words()),
                    "the guidance of July 2013"),
            Terms.of(
                            Owner.ADOPTION_TEAM,
                            "Adoption was recorded as the plan for permanence",
                            "It was decided that the child should be placed for adoption")
                    .within(LENGTH)
                    .recurring("Each time that adoption becomes the plan")
                    .changedBy("Nothing; which review made it the plan is in no file, so the plan's own day is taken")
                    .lapsing("The plan is another one, the child leaves care or dies"));

    public AdoptionDecisionMade() {
        super(FACE);
    }

    /** A time in which adoption was the plan without a break, however often it was recorded anew. */
    private record Planned(Recorded<?> first, LocalDate began, When ended) {

        boolean goesOnIn(LocalDate next) {
            return ended.day().filter(next::isAfter).isEmpty();
        }
    }

    /** One for each such time that began while the child was looked after. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var planned = planned(journey, asAt);
        if (planned.isEmpty()) {
            return Stream.empty();
        }
        var care = InCare.asAt(journey, asAt);
        var decisions = AdoptionDecision.in(journey).stream()
                .flatMap(decision -> decision.decided().happened().day().stream())
                .sorted()
                .toList();
        return planned.stream()
                .flatMap(time -> care.periods().stream()
                        .filter(period -> period.holds(time.began()))
                        .limit(1)
                        .map(period -> Duty.of(
                                        code(),
                                        LIMIT,
                                        When.on(time.began()),
                                        "Adoption the plan since " + InWords.of(time.began()))
                                .startedBy(time.first())
                                .stoppedBy(decided(time.began(), period, decisions))
                                .endedBy(time.ended(), InCare.over(period, journey))
                                .doubted(care.doubt())
                                .doubtedUnlessInTime(
                                        Silence.of(journey, TABLE, "decisions on adoption", Optional.of(time.began())),
                                        asAt)));
    }

    private static List<Planned> planned(Journey journey, LocalDate asAt) {
        var plans = Series.of(
                journey.facts(PermanencePlanSet.class).stream()
                        .filter(plan -> plan.fact().options().contains(ADOPTION)),
                asAt);
        var ends = Linked.in(journey, PermanencePlanEnded.class, PermanencePlanEnded::plan);
        var times = new ArrayList<Planned>();
        for (var done : plans.done()) {
            var ended = ends.when(done.fact()).knownBy(asAt);
            boolean goesOn = !times.isEmpty() && times.getLast().goesOnIn(done.day());
            var first = goesOn ? times.removeLast() : new Planned(done.fact(), done.day(), ended);
            times.add(new Planned(first.first(), first.began(), ended));
        }
        return times;
    }

    /** At once where it had been decided already in this period of care. */
    private static When decided(LocalDate began, PeriodOfCare period, List<LocalDate> decisions) {
        return decisions.stream()
                .filter(day -> !day.isBefore(period.began()))
                .findFirst()
                .map(day -> When.on(day.isBefore(began) ? began : day))
                .orElse(When.UNDATED);
    }
}
