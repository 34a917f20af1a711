package org.throughline.clocks.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Silence;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Involvement;
import org.throughline.journey.Journey;
import org.throughline.journey.Role;
import org.throughline.journey.When;

/**
 * A worker for a child who is assessed. The day on which it was decided to assess is in no file, so it is counted from the
 * day the assessment began: what is late by that was late for certain.
 */
public final class Allocation extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "referral.allocation",
            "How soon a child who is to be assessed has a social worker.",
            Length.workingDays(1),
            10,
            "No law names a number; guidance expects a lead social worker.");

    private static final String TABLE = "ssd_involvements";

    private final Settings settings;
    private final WorkingDays workingDays;

    public Allocation(WorkingDays workingDays, Settings settings) {
        super(Face.of(
                "REF-05",
                "Allocation to a social worker",
                "Allocation to a social worker",
                LocalStandard.of(
                        settings, WITHIN, "Allocation", "A child who is to be assessed has a social worker within %s."),
                Terms.of(Owner.TEAM_MANAGER, "An assessment began", "A social worker was allocated")
                        .within(WITHIN.usual())
                        .setBy(WITHIN.name())
                        .recurring("Each assessment")
                        .lapsing("The assessment is authorised, the case is closed, or the child dies")));
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** One for each assessment. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var holders = Involvement.in(journey).stream()
                .filter(each -> Role.CASE_HOLDER.isIn(each.started().fact().role()))
                .toList();
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> episode.assessments().stream()
                        .map(assessment -> duty(journey, episode, assessment, holders, asAt)));
    }

    private Duty duty(
            Journey journey, EpisodeOfNeed episode, Assessment assessment, List<Involvement> holders, LocalDate asAt) {
        var began = assessment.started().happened();
        var limit = settings.on(WITHIN, began.day().orElse(asAt)).limit(workingDays);
        return Duty.of(code(), limit, began, InWords.begun("Assessment begun", began))
                .startedBy(assessment.started())
                .stoppedBy(allocated(began, holders))
                .endedBy(assessment.authorised(), episode.over(), assessment.leftOut())
                .doubtedUnlessInTime(Silence.of(journey, TABLE, "allocations", began.day()), asAt);
    }

    /** The day itself where somebody held the case already, else the first day on which somebody began to. */
    private static When allocated(When began, List<Involvement> holders) {
        return began.day()
                .map(day -> holders.stream().anyMatch(each -> each.lastsOn(day))
                        ? When.on(day)
                        : When.earliest(holders.stream()
                                .map(each -> each.started().happened())
                                .filter(when -> when.day().filter(day::isBefore).isPresent())
                                .toList()))
                .orElse(When.UNDATED);
    }
}
