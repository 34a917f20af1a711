package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.lookedafter.Reviewing.FirstReviewDue;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.When;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** The second review of a looked-after child's case. */
public final class SecondReview extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CLA-07");

    private static final Length LENGTH = Length.months(3);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 33(2)",
            "The second review of a child's case is held within %s of the first.".formatted(LENGTH.words()),
            "legislation.gov.uk");

    private static final Terms TERMS = Terms.of(
                    Owner.REVIEWING_OFFICER, "The first review was held", "The second review was held")
            .within(LENGTH)
            .recurring("Once for each period of care")
            .changedBy("Sooner where an event asks for a review")
            .lapsing("The child leaves care");

    private static final Face FACE = Face.of(
            CODE.value(), "Second review of a looked-after child's case", "Second looked-after review", SOURCE, TERMS);

    private final WorkingDays workingDays;

    public SecondReview(WorkingDays workingDays) {
        super(FACE);
        this.workingDays = workingDays;
    }

    /** One reading for each period of care whose first review is in the files, or may be. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return Reviewing.in(journey, asAt, workingDays).stream()
                .filter(reviewing -> reviewing.firstDue() != FirstReviewDue.BEFORE_THEM)
                .filter(reviewing -> !reviewing.held().isEmpty() && reviewing.goesOnAfter(0))
                .flatMap(reviewing -> duty(reviewing).read(asAt).stream())
                .toList();
    }

    private static Duty duty(Reviewing reviewing) {
        var first = reviewing.held().getFirst();
        return Duty.of(CODE, LIMIT, When.on(first.day()), "First reviewed " + InWords.of(first.day()))
                .startedBy(first.review())
                .stoppedBy(reviewing.when(1))
                .endedBy(reviewing.ended())
                .doubted(reviewing
                        .doubt()
                        .or(() -> Optional.of(reviewing.beforeTheFiles())
                                .filter(_ -> reviewing.firstDue() == FirstReviewDue.ACROSS)));
    }
}
