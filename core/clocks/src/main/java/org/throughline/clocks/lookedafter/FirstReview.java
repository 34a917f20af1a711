package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.lookedafter.Reviewing.FirstReviewDue;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.When;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** The first review of a looked-after child's case. */
public final class FirstReview extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CLA-06");

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 33(1)",
            "A child's case is first reviewed within %s of the day the child became looked after."
                    .formatted(Reviewing.FIRST_WITHIN.words()),
            "legislation.gov.uk");

    private static final Terms TERMS = Terms.of(
                    Owner.REVIEWING_OFFICER, "The child became looked after", "The first review was held")
            .within(Reviewing.FIRST_WITHIN)
            .recurring("Once for each period of care")
            .changedBy("Sooner where an event asks for a review")
            .lapsing("The child leaves care");

    private static final Face FACE = Face.of(
            CODE.value(), "First review of a looked-after child's case", "First looked-after review", SOURCE, TERMS);

    private final WorkingDays workingDays;
    private final Limit limit;

    public FirstReview(WorkingDays workingDays) {
        super(FACE);
        this.workingDays = workingDays;
        this.limit = Reviewing.FIRST_WITHIN.limit(workingDays);
    }

    /** One reading for each period of care whose first review was due on or after the day the files begin. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return Stream.concat(
                        Reviewing.in(journey, asAt, workingDays).stream()
                                .filter(reviewing -> reviewing.firstDue() != FirstReviewDue.BEFORE_THEM)
                                .map(this::duty),
                        ofNobodyKnowsWhen(journey, asAt).stream())
                .flatMap(duty -> duty.read(asAt).stream())
                .toList();
    }

    private Duty duty(Reviewing reviewing) {
        var period = reviewing.period();
        var duty = Duty.of(CODE, limit, When.on(period.began()), "Looked after since " + InWords.of(period.began()))
                .startedBy(period.episodes().getFirst().started());
        return reviewing.firstDue() == FirstReviewDue.ACROSS
                ? duty.doubted(Optional.of(reviewing.beforeTheFiles()))
                : duty.stoppedBy(reviewing.when(0)).endedBy(reviewing.ended()).doubted(reviewing.doubt());
    }

    /** A child whose every episode has dates that cannot be right is looked after, but nobody can tell since when. */
    private Optional<Duty> ofNobodyKnowsWhen(Journey journey, LocalDate asAt) {
        var care = PeriodsOfCare.asAt(journey, asAt);
        return CareEpisodes.reviewsSince(journey.coverage())
                .filter(_ -> care.broken() && care.periods().isEmpty())
                .map(_ -> Duty.of(CODE, limit, When.UNDATED, "Looked after since a day that is not recorded")
                        .doubted(Reviewing.doubt(care, journey.facts(CareReviewHeld.class))));
    }
}
