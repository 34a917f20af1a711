package org.throughline.clocks.assessment;

import java.time.LocalDate;
import java.util.List;
import org.throughline.calendar.WorkingDays;
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
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Every assessment, counted from its own start as the department's statistics seem to. */
public final class AssessmentFromItsStart extends FacedClock {

    private static final ClockCode CODE = new ClockCode("ASM-02");

    private static final Length LIMIT = Length.workingDays(45);

    private static final Provision SOURCE = Sources.read(
            Instrument.CIN_STATISTICS,
            "table C2",
            "Assessments are counted by the time they took, up to %s and beyond. The table does not say from which day: we understand it to be the day the assessment began."
                    .formatted(LIMIT.words()),
            "the national file of table C2 for 2024");

    private static final Terms TERMS = Terms.of(Owner.TEAM_MANAGER, "An assessment began", "A manager authorised it")
            .within(LIMIT)
            .recurring("Each assessment")
            .lapsing("The case is closed, the child dies, or a later census no longer holds it");

    private static final Face FACE = Face.of(
            CODE.value(), "Child and family assessment, counted from its own start", "Assessment", SOURCE, TERMS);

    private final Limit limit;

    public AssessmentFromItsStart(WorkingDays workingDays) {
        super(FACE);
        this.limit = LIMIT.limit(workingDays);
    }

    /** One reading for each assessment. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> episode.assessments().stream()
                        .flatMap(assessment -> duty(episode, assessment).read(asAt).stream()))
                .toList();
    }

    private Duty duty(EpisodeOfNeed episode, Assessment assessment) {
        return Duty.of(
                        CODE,
                        limit,
                        assessment.started().happened(),
                        InWords.begun("Assessment begun", assessment.started().happened()))
                .startedBy(assessment.started())
                .stoppedBy(assessment.authorised())
                .endedBy(episode.over(), assessment.leftOut());
    }
}
