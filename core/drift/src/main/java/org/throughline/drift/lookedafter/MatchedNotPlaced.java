package org.throughline.drift.lookedafter;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.InWords;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.AdoptionDecision;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Collection;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.PermanenceFact.PlacedForAdoption;
import org.throughline.journey.PlacementKind;
import org.throughline.journey.Recorded;
import org.throughline.law.Provision;

/** A child who has been matched with adopters and still waits to live with them. */
public final class MatchedNotPlaced implements DriftRule {

    private static final RuleCode CODE = new RuleCode("MATCHED");

    private static final Provision SOURCE = Sources.ourOwn(
            "matched, not placed",
            "Once adopters are agreed a child should not wait for long to live with them. The guidance limits the time up to"
                    + " the match, not the time after it.");

    /** The dataset's table that holds matches. */
    private static final String PERMANENCE = "ssd_permanence";

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Matched and not placed";
    }

    @Override
    public String looksFor() {
        return "A child for whom adopters have been agreed and who has not moved in with them months later.";
    }

    @Override
    public String asks() {
        return "What stands between the child and the family, who removes it, and by when?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.PLACED_AFTER_MATCH, Threshold.MATCH_KNOWN);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var decisions = AdoptionDecision.in(journey).stream()
                .filter(decision -> decision.reversed().isBlank()
                        && decision.decided().happened().day().isPresent())
                .toList();
        if (decisions.isEmpty() || isOutOfCare(journey, asAt)) {
            return Optional.empty();
        }
        var latest = decisions.stream()
                .max(comparing(decision -> decision.decided().happened().day().orElseThrow()))
                .orElseThrow();
        return isPlaced(journey, latest) ? Optional.empty() : answer(journey, latest, asAt, thresholds);
    }

    /** Also where no file of looked-after children was loaded that could say so. */
    private static boolean isOutOfCare(Journey journey, LocalDate asAt) {
        return PeriodsOfCare.asAt(journey, asAt).periods().stream()
                .noneMatch(period -> period.ended().isEmpty());
    }

    private static boolean isPlaced(Journey journey, AdoptionDecision decision) {
        var decided = decision.decided().happened().day().orElseThrow();
        var episodes = CareEpisodes.in(journey);
        var inEpisodes = Stream.concat(episodes.earlier().stream(), episodes.latest().stream())
                .filter(episode -> PlacementKind.FOR_ADOPTION.includes(episode.placement()))
                .map(CareEpisode::began);
        return Stream.concat(
                        inEpisodes,
                        journey.facts(PlacedForAdoption.class).stream().map(Recorded::happened))
                .flatMap(began -> began.day().stream())
                .anyMatch(day -> !day.isBefore(decided));
    }

    private static Optional<Answer> answer(
            Journey journey, AdoptionDecision decision, LocalDate asAt, Thresholds thresholds) {
        var decided = decision.decided().happened().day().orElseThrow();
        if (decision.matched().day().isEmpty()) {
            return isFromTheReturn(decision)
                            && !journey.coverage().holds(Collection.SSD, PERMANENCE)
                            && !Months.after(decided, thresholds.of(Threshold.MATCH_KNOWN))
                                    .isAfter(asAt)
                    ? Optional.of(new CannotTell(
                            CODE,
                            "The return says that adoption was decided on %s and holds no day of a match for a child who is"
                                            .formatted(InWords.of(decided))
                                    + " not yet adopted."))
                    : Optional.empty();
        }
        var matched = decision.matched().day().get();
        var mark = Months.after(matched, thresholds.of(Threshold.PLACED_AFTER_MATCH));
        return mark.isBefore(asAt) ? Optional.of(finding(decision, matched, mark, thresholds)) : Optional.empty();
    }

    private static boolean isFromTheReturn(AdoptionDecision decision) {
        return decision.decided().source().scope().collection() == Collection.SSDA903;
    }

    private static Answer finding(AdoptionDecision decision, LocalDate matched, LocalDate mark, Thresholds thresholds) {
        return new Finding(
                CODE,
                mark.plusDays(1),
                "The child was matched on %s and has not been placed in the %s after it."
                        .formatted(InWords.of(matched), thresholds.words(Threshold.PLACED_AFTER_MATCH)),
                List.of(
                        Ground.of(
                                decision.decided().happened().day().orElseThrow(),
                                "it was decided that the child should be placed for adoption",
                                decision.decided()),
                        Ground.passed(matched, "the child was matched with adopters")));
    }
}
