package org.throughline.drift.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** A child who was sent away with no further action and came back. */
public final class ReferredAgain implements DriftRule {

    private static final RuleCode CODE = new RuleCode("REFERRED-AGAIN");

    private static final Provision SOURCE = Sources.read(
            Instrument.LAIT,
            "measure 271",
            "England counts a referral within 12 months of an earlier one as a re-referral. That one which follows no further"
                    + " action is looked at by itself is our own rule.",
            "LAIT's data dictionary of April 2026");

    private static final Set<String> TRUE = Set.of("true", "TRUE", "1");

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Referred again after no further action";
    }

    @Override
    public String looksFor() {
        return "A child who was referred again within a year of a referral that ended in no further action.";
    }

    @Override
    public String asks() {
        return "What was missed the first time, and has the whole history been read together now?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.REFERRED_AGAIN);
    }

    private record Referral(LocalDate day, EpisodeOfNeed episode) {

        boolean ledToNothing() {
            return TRUE.contains(episode.noFurtherAction());
        }
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var referrals = EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> episode.referral().happened().day().stream().map(day -> new Referral(day, episode)))
                .sorted(Comparator.comparing(Referral::day))
                .toList();
        int months = thresholds.of(Threshold.REFERRED_AGAIN);
        return referrals.isEmpty()
                ? Optional.empty()
                : Optional.of(referrals.getLast())
                        .filter(latest -> isToBeLookedAt(latest, asAt, months))
                        .flatMap(latest -> answer(latest, referrals, thresholds));
    }

    /** While the case is open; and where it too led to nothing, as long as one more would follow on it. */
    private static boolean isToBeLookedAt(Referral latest, LocalDate asAt, int months) {
        return latest.episode().over().isBlank()
                || (latest.ledToNothing() && Months.inTheLast(months, asAt, latest.day()));
    }

    private static Optional<Answer> answer(Referral latest, List<Referral> referrals, Thresholds thresholds) {
        int months = thresholds.of(Threshold.REFERRED_AGAIN);
        var before = referrals.stream()
                .filter(other ->
                        other.day().isBefore(latest.day()) && Months.inTheLast(months, latest.day(), other.day()))
                .toList();
        var led = before.stream().filter(Referral::ledToNothing).toList();
        if (!led.isEmpty()) {
            return Optional.of(finding(latest, led, thresholds));
        }
        return before.stream()
                        .anyMatch(other -> other.episode().noFurtherAction().isBlank())
                ? Optional.of(new CannotTell(
                        CODE,
                        "The child was referred again on %s, and no file says whether the referral before led to anything."
                                .formatted(InWords.of(latest.day()))))
                : Optional.empty();
    }

    private static Answer finding(Referral latest, List<Referral> led, Thresholds thresholds) {
        var grounds = new ArrayList<Ground>();
        for (var one : led) {
            grounds.add(Ground.of(
                    one.day(),
                    "a referral ended in no further action",
                    one.episode().referral()));
        }
        grounds.add(Ground.of(
                latest.day(),
                latest.ledToNothing()
                        ? "the child was referred again, and again no further action was taken"
                        : "the child was referred again",
                latest.episode().referral()));
        return new Finding(
                CODE,
                latest.day(),
                "The child was referred again on %s, within %s of a referral on %s that ended in no further action."
                        .formatted(
                                InWords.of(latest.day()),
                                thresholds.words(Threshold.REFERRED_AGAIN),
                                InWords.of(led.getLast().day())),
                grounds);
    }
}
