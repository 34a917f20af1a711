package org.throughline.clocks.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
import org.throughline.journey.AdoptionDecision;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Journey;
import org.throughline.journey.PlacementKind;
import org.throughline.journey.When;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/**
 * The match with adopters that follows the decision to place a child for adoption.
 *
 * <p>The return has a day of the match only for children who were adopted. For the others a placement for adoption is
 * taken as the match: a child placed has been matched by then.
 */
public final class Match extends FacedClock {

    private static final ClockCode CODE = new ClockCode("ADP-07");

    private static final Length LENGTH = Length.months(6);

    private static final Limit LIMIT = Limit.months(LENGTH.number());

    private static final Provision SOURCE = Sources.read(
            Instrument.ADOPTION_GUIDANCE_2013,
            "paragraph 4.2",
            "A match is approved within %s of the decision that the child should be placed for adoption."
                    .formatted(LENGTH.words()),
            "the guidance of July 2013");

    private static final Terms TERMS = Terms.of(
                    Owner.ADOPTION_TEAM,
                    "The agency decided that the child should be placed for adoption",
                    "A match was approved")
            .within(LENGTH)
            .recurring("Each decision")
            .changedBy("Sooner where a birth parent asks for the adoption of a young baby; the files do not say where")
            .lapsing("The decision is reversed, or the child leaves care");

    private static final Face FACE = Face.of(
            CODE.value(),
            "Match after the decision that a child should be placed for adoption",
            "Match with adopters",
            SOURCE,
            TERMS);

    public Match() {
        super(FACE);
    }

    /** One reading for each decision; where the child has been adopted, only for what the return says of adopted children. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        var decisions = AdoptionDecision.in(journey);
        if (decisions.isEmpty()) {
            return List.of();
        }
        var episodes = CareEpisodes.in(journey).returned().stream()
                .filter(episode -> episode.isUsable(asAt))
                .toList();
        var adopted = decisions.stream()
                .filter(AdoptionDecision::ofAnAdoptedChild)
                .filter(decision -> saysAnything(decision.decided().happened(), decision.matched()))
                .toList();
        var duties = adopted.isEmpty()
                ? decisions.stream()
                        .filter(decision -> !decision.ofAnAdoptedChild())
                        .filter(decision -> saysAnything(decision.decided().happened(), decision.reversed()))
                        .map(decision -> untilPlaced(decision, episodes, asAt))
                : adopted.stream().map(decision -> untilMatched(decision, episodes, asAt));
        return duties.flatMap(duty -> duty.read(asAt).stream()).toList();
    }

    private static boolean saysAnything(When one, When other) {
        return !one.isBlank() || !other.isBlank();
    }

    private static Duty untilMatched(AdoptionDecision decision, List<CareEpisode> episodes, LocalDate asAt) {
        return since(decision).stoppedBy(decision.matched()).endedBy(leftCare(episodes, asAt));
    }

    private static Duty untilPlaced(AdoptionDecision decision, List<CareEpisode> episodes, LocalDate asAt) {
        return since(decision)
                .stoppedBy(decision.decided()
                        .happened()
                        .day()
                        .map(decided -> placedFrom(decided, episodes))
                        .orElse(When.UNDATED))
                .endedBy(decision.reversed(), leftCare(episodes, asAt));
    }

    private static Duty since(AdoptionDecision decision) {
        var decided = decision.decided().happened();
        return Duty.of(CODE, LIMIT, decided, InWords.begun("Adoption decided", decided))
                .startedBy(decision.decided());
    }

    private static When placedFrom(LocalDate decided, List<CareEpisode> episodes) {
        return episodes.stream()
                .filter(episode -> !episode.isShortBreak() && PlacementKind.FOR_ADOPTION.includes(episode.placement()))
                .flatMap(episode -> episode.began().day().stream())
                .filter(day -> !day.isBefore(decided))
                .min(Comparator.naturalOrder())
                .map(When::on)
                .orElse(When.UNDATED);
    }

    /** The latest end of all episodes, once every one has ended. */
    private static When leftCare(List<CareEpisode> episodes, LocalDate asAt) {
        return episodes.stream().anyMatch(episode -> episode.endedBy(asAt).isEmpty())
                ? When.UNDATED
                : episodes.stream()
                        .flatMap(episode -> episode.endedBy(asAt).stream())
                        .max(Comparator.naturalOrder())
                        .map(When::on)
                        .orElse(When.UNDATED);
    }
}
