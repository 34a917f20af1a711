package org.throughline.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.settings.Settings;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Thresholds;
import org.throughline.drift.lookedafter.MatchedNotPlaced;
import org.throughline.drift.lookedafter.PlacementMoves;
import org.throughline.drift.lookedafter.UnseenWithParents;
import org.throughline.drift.missing.InterviewsNotOffered;
import org.throughline.drift.protection.DisabledChild;
import org.throughline.drift.protection.LongPlan;
import org.throughline.drift.protection.RepeatPlan;
import org.throughline.drift.protection.RestartedPlan;
import org.throughline.drift.protection.StrategyWithoutOutcome;
import org.throughline.drift.referral.AssessedWithoutService;
import org.throughline.drift.referral.ReferredAgain;
import org.throughline.drift.workers.WorkerChanges;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.Journey;

/** The door: every rule of drift, listed once. Immutable and thread-safe. */
public final class DriftRules {

    private final List<DriftRule> rules;

    private DriftRules(List<DriftRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static DriftRules with(WorkingDays workingDays) {
        return new DriftRules(List.of(
                new LongPlan(),
                new RepeatPlan(),
                new RestartedPlan(),
                new DisabledChild(),
                new StrategyWithoutOutcome(workingDays),
                new UnseenWithParents(),
                new PlacementMoves(),
                new MatchedNotPlaced(),
                new InterviewsNotOffered(),
                new WorkerChanges(),
                new ReferredAgain(),
                new AssessedWithoutService()));
    }

    public List<DriftRule> all() {
        return rules;
    }

    public Optional<DriftRule> named(RuleCode code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** What every rule says of the child on that day, rule by rule. Of a child who has died none says anything. */
    public List<Answer> read(Journey journey, LocalDate asAt, Settings settings) {
        var thresholds = new Thresholds(settings, asAt);
        var known = journey.asAt(asAt);
        if (!known.facts(Died.class).isEmpty()) {
            return List.of();
        }
        return rules.stream()
                .flatMap(rule -> rule.read(known, asAt, thresholds).stream())
                .toList();
    }
}
