package org.throughline.clocks.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.Journey;
import org.throughline.journey.When;

/** The assessment of a child who is not yet born, begun by a week of the pregnancy. */
public final class PreBirthAssessment extends DutyClock {

    public static final Setting<Integer> WEEK = Setting.number(
            "assessment.pre-birth-week",
            "By which week of the pregnancy the assessment of an unborn child begins.",
            20,
            12,
            36,
            "No law names it; weeks 12 to 20 are common.");

    /** Counted as midwives do: the day a birth is expected is the end of this week. */
    private static final int WEEKS_OF_PREGNANCY = 40;

    private final Settings settings;

    public PreBirthAssessment(Settings settings) {
        super(Face.of(
                "ASM-07",
                "Assessment of an unborn child begun",
                "Assessment before birth",
                LocalStandard.of(
                        "Assessment before birth",
                        "The assessment of an unborn child begins by a week of the pregnancy that the council sets."),
                Terms.of(Owner.SOCIAL_WORKER, "An unborn child was referred", "An assessment began")
                        .setBy(WEEK.name())
                        .recurring("Once for each referral")
                        .changedBy("Where the child was referred after that week it is due on the day of the referral")
                        .lapsing("The child is born, the case is closed, or a later census no longer holds it")));
        this.settings = settings;
    }

    /** One for each referral before the day on which the birth was expected, and before the birth. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var expected = journey.facts(BirthExpected.class).stream()
                .flatMap(each -> each.happened().day().stream())
                .max(Comparator.naturalOrder());
        var born = Lives.born(journey);
        return expected.stream()
                .flatMap(day -> EpisodesOfNeed.in(journey).stream()
                        .filter(episode -> isUnborn(episode, day, born))
                        .map(episode -> duty(episode, day, born, asAt)));
    }

    private static boolean isUnborn(EpisodeOfNeed episode, LocalDate expected, Optional<LocalDate> born) {
        return episode.referral()
                .happened()
                .day()
                .filter(day -> day.isBefore(born.orElse(expected)))
                .isPresent();
    }

    private Duty duty(EpisodeOfNeed episode, LocalDate expected, Optional<LocalDate> born, LocalDate asAt) {
        var referred = episode.referral().happened();
        Limit byTheWeek = start -> {
            int week = settings.on(WEEK, start);
            var day = expected.minusWeeks(WEEKS_OF_PREGNANCY - (long) week);
            var due = day.isBefore(start) ? start : day;
            return Optional.of(new Deadline(due, due));
        };
        var assessed = When.earliest(episode.assessments().stream()
                .map(each -> each.started().happened().knownBy(asAt))
                .toList());
        return Duty.of(code(), byTheWeek, referred, InWords.begun("Unborn child referred", referred))
                .startedBy(episode.referral())
                .stoppedBy(assessed)
                .endedBy(born.map(When::on).orElse(When.UNDATED), episode.over());
    }
}
