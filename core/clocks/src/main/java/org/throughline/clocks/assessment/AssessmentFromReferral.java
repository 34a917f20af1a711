package org.throughline.clocks.assessment;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** The first assessment after a referral, counted from the referral as the guidance has it. */
public final class AssessmentFromReferral extends FacedClock {

    private static final ClockCode CODE = new ClockCode("ASM-01");

    private static final Length LIMIT = Length.workingDays(45);

    private static final Provision SOURCE = Sources.readElsewhere(
            Instrument.WORKING_TOGETHER_2023,
            "chapter 3",
            "An assessment is finished, and a manager has authorised it, at most %s after the referral."
                    .formatted(LIMIT.words()),
            "the children in need census guide 2023-24, section 4.9, and LAIT, measure 304");

    private static final Terms TERMS = Terms.of(
                    Owner.TEAM_MANAGER,
                    "A referral was received, and an assessment began after it",
                    "A manager authorised the first assessment after it")
            .within(LIMIT)
            .recurring("Once for each referral")
            .lapsing("The case is closed, the child dies, or a later census no longer holds it");

    private static final Face FACE = Face.of(
            CODE.value(),
            "Child and family assessment, counted from the referral",
            "Assessment after the referral",
            SOURCE,
            TERMS);

    private final WorkingDays workingDays;

    public AssessmentFromReferral(WorkingDays workingDays) {
        super(FACE);
        this.workingDays = workingDays;
    }

    /** One reading for each episode of need in which an assessment is known to have begun. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        var filesBegin = journey.coverage().since(Collection.CIN, Collection.CIN.name());
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> first(episode.assessments(), asAt).stream()
                        .flatMap(assessment -> duty(episode, assessment, filesBegin).read(asAt).stream()))
                .toList();
    }

    private Duty duty(EpisodeOfNeed episode, Assessment assessment, Optional<LocalDate> filesBegin) {
        return Duty.of(
                        CODE,
                        LIMIT.limit(workingDays),
                        episode.referral().happened(),
                        InWords.begun("Referral received", episode.referral().happened()))
                .startedBy(episode.referral())
                .stoppedBy(assessment.authorised())
                .endedBy(episode.over(), assessment.leftOut())
                .doubted(filesBegin
                        .filter(since -> anEarlierOneMayBeMissing(episode, assessment, since))
                        .map(since -> "The files begin on %s; an earlier assessment may not be in them."
                                .formatted(InWords.of(since))));
    }

    /** The earliest whose start is known; where there is none, the first of the file with a start that tells nothing. */
    private static Optional<Assessment> first(List<Assessment> assessments, LocalDate asAt) {
        var begun = assessments.stream()
                .filter(assessment -> assessment.started().happened().isKnownBy(asAt))
                .toList();
        return begun.stream()
                .filter(assessment -> assessment.started().happened().day().isPresent())
                .min(comparing(
                        assessment -> assessment.started().happened().day().orElseThrow()))
                .or(() -> begun.stream().findFirst());
    }

    private boolean anEarlierOneMayBeMissing(EpisodeOfNeed episode, Assessment assessment, LocalDate filesBegin) {
        var referred = episode.referral().happened().day().filter(day -> day.isBefore(filesBegin));
        var began = assessment.started().happened().day().filter(day -> !day.isBefore(filesBegin));
        return referred.flatMap(LIMIT.limit(workingDays)::from)
                .filter(deadline ->
                        began.filter(day -> day.isAfter(deadline.lastInTime())).isPresent())
                .isPresent();
    }
}
