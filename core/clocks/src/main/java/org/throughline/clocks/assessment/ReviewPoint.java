package org.throughline.clocks.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.AssessmentFact.AssessmentReviewPointSet;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.Recorded;
import org.throughline.law.Instrument;

/** The day that a manager set, while an assessment runs, to look at how it goes. Its review itself is in no file. */
public final class ReviewPoint extends DutyClock {

    private static final Face FACE = Face.of(
            "ASM-03",
            "Point for a manager's review within an assessment",
            "Manager's review within the assessment",
            Sources.read(
                    Instrument.CIN_GUIDE,
                    "section 4.9.2",
                    "A manager sets a day within each assessment on which its progress is reviewed.",
                    "the children in need census guide 2023-24"),
            Terms.of(Owner.TEAM_MANAGER, "An assessment began, with a day set for review", "The review was held")
                    .recurring("Once for each day set")
                    .changedBy("The day is set case by case")
                    .lapsing("The assessment is authorised, the case is closed, or the child dies"));

    public ReviewPoint() {
        super(FACE);
    }

    /** One for each day set. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var points = Linked.in(journey, AssessmentReviewPointSet.class, AssessmentReviewPointSet::assessment);
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> episode.assessments().stream()
                        .flatMap(assessment -> points.about(assessment.started()).stream()
                                .map(point -> duty(episode, assessment, point, asAt))));
    }

    private Duty duty(
            EpisodeOfNeed episode, Assessment assessment, Recorded<AssessmentReviewPointSet> point, LocalDate asAt) {
        var began = assessment.started().happened();
        var day = point.happened().day();
        Limit untilThen = start -> day.filter(set -> !set.isBefore(start)).map(set -> new Deadline(set, set));
        var duty = Duty.of(code(), untilThen, began, InWords.begun("Assessment begun", began))
                .startedBy(assessment.started())
                .endedBy(assessment.authorised(), episode.over(), assessment.leftOut());
        return day.isEmpty() || began.day().filter(day.get()::isBefore).isPresent()
                ? duty.doubted(Optional.of("The day set for the review is not one on which it can be held."))
                : duty.doubtedOnceDue("No file holds the day of the review itself.", asAt);
    }
}
