package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.calendar.Months;
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
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.When;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Every review of a looked-after child's case after the second. */
public final class LaterReviews extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CLA-08");

    private static final Length LENGTH = Length.months(6);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 33(2)",
            "After the second review a child's case is reviewed again within %s of the review before."
                    .formatted(LENGTH.words()),
            "legislation.gov.uk");

    private static final Terms TERMS = Terms.of(
                    Owner.REVIEWING_OFFICER, "The second or a later review was held", "The next review was held")
            .within(LENGTH)
            .recurring("While the child is looked after")
            .changedBy("Sooner where an event asks for a review")
            .lapsing("The child leaves care");

    private static final Face FACE = Face.of(
            CODE.value(), "Later reviews of a looked-after child's case", "Next looked-after review", SOURCE, TERMS);

    private final WorkingDays workingDays;

    public LaterReviews(WorkingDays workingDays) {
        super(FACE);
        this.workingDays = workingDays;
    }

    /**
     * One reading for each review from the second on, after which another was or is to come; from the first in the files
     * where the period's own first review lies before them.
     */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return Reviewing.in(journey, asAt, workingDays).stream()
                .flatMap(reviewing -> reviewing.firstDue() == FirstReviewDue.BEFORE_THEM
                        ? Stream.concat(notReviewedInTheFiles(reviewing, asAt).stream(), afterEach(reviewing, 0, asAt))
                        : afterEach(reviewing, 1, asAt))
                .toList();
    }

    private static Stream<Reading> afterEach(Reviewing reviewing, int from, LocalDate asAt) {
        return IntStream.range(from, reviewing.held().size())
                .filter(reviewing::goesOnAfter)
                .mapToObj(n -> duty(reviewing, n))
                .flatMap(duty -> duty.read(asAt).stream());
    }

    private static Duty duty(Reviewing reviewing, int n) {
        var last = reviewing.held().get(n);
        return Duty.of(CODE, LIMIT, When.on(last.day()), "Last reviewed " + InWords.of(last.day()))
                .startedBy(last.review())
                .stoppedBy(reviewing.when(n + 1))
                .endedBy(reviewing.ended())
                .doubted(reviewing.doubt());
    }

    /** Even a review held the day before the files begin would by now be too long ago. */
    private static Optional<Reading> notReviewedInTheFiles(Reviewing reviewing, LocalDate asAt) {
        if (!reviewing.held().isEmpty() || reviewing.period().ended().isPresent()) {
            return Optional.empty();
        }
        var latest = Months.after(reviewing.filesBegin().minusDays(1), LENGTH.number());
        State state = reviewing
                .doubt()
                .<State>map(State.CannotTell::new)
                .orElseGet(() ->
                        asAt.isAfter(latest) ? new State.Overdue() : new State.CannotTell(reviewing.beforeTheFiles()));
        return Optional.of(Reading.undated(
                CODE,
                state,
                "No review since the files begin on " + InWords.of(reviewing.filesBegin()),
                reviewing.period().episodes().getFirst().started().id()));
    }
}
