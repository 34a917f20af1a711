package org.throughline.clocks.assessment;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.ChildSeen;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;

/** Seeing the child soon after an assessment has begun. */
public final class SeenInAssessment extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "assessment.child-seen",
            "How soon a child is seen once their assessment has begun.",
            Length.workingDays(5),
            45,
            "No law names it; 5 and 10 working days are common.");

    private final Settings settings;
    private final WorkingDays workingDays;

    public SeenInAssessment(WorkingDays workingDays, Settings settings) {
        super(Face.of(
                "ASM-04",
                "Child seen in an assessment",
                "Child seen for the assessment",
                LocalStandard.of(
                        settings,
                        WITHIN,
                        "Seeing the child in an assessment",
                        "A child is seen within %s of the beginning of their assessment."),
                Terms.of(Owner.SOCIAL_WORKER, "An assessment began", "The child was seen")
                        .within(WITHIN.usual())
                        .setBy(WITHIN.name())
                        .recurring("Once for each assessment")
                        .changedBy("Much sooner while a section 47 enquiry runs")
                        .lapsing("The assessment is authorised, the case is closed, or the child dies")));
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** One for each assessment. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var seen = ChildSeen.in(journey, asAt);
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode ->
                        episode.assessments().stream().map(assessment -> duty(episode, assessment, seen, asAt)));
    }

    private Duty duty(EpisodeOfNeed episode, Assessment assessment, ChildSeen seen, LocalDate asAt) {
        var began = assessment.started().happened();
        var limit = settings.on(WITHIN, began.day().orElse(asAt)).limit(workingDays);
        var duty = Duty.of(code(), limit, began, InWords.begun("Assessment begun", began))
                .startedBy(assessment.started())
                .stoppedBy(seen.firstFrom(began))
                .endedBy(assessment.authorised(), episode.over(), assessment.leftOut());
        return duty.doubtedWhileOpen(seen.doubt(began, asAt), asAt);
    }
}
