package org.throughline.clocks.assessment;

import java.time.LocalDate;
import java.util.List;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Every assessment, counted from its own start as the department's statistics seem to. */
public final class AssessmentFromItsStart implements StatutoryClock {

    private static final ClockCode CODE = new ClockCode("ASM-02");

    private static final int LIMIT_IN_WORKING_DAYS = 45;

    private static final Provision SOURCE = Sources.read(
            Instrument.CIN_STATISTICS,
            "table C2",
            "Assessments are counted by the working days they took, up to 45 and beyond. The table does not say from"
                    + " which day: we understand it to be the day the assessment began.",
            "the national file of table C2 for 2024");

    private final Limit limit;

    public AssessmentFromItsStart(WorkingDays workingDays) {
        this.limit = Limit.workingDays(LIMIT_IN_WORKING_DAYS, workingDays);
    }

    @Override
    public ClockCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Child and family assessment, counted from its own start";
    }

    @Override
    public String plainName() {
        return "Assessment";
    }

    @Override
    public Provision source() {
        return SOURCE;
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
