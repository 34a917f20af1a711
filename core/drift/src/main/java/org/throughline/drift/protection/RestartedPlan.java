package org.throughline.drift.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.InWords;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.drift.protection.RunningPlan.Kind;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/**
 * A plan that ended and started again soon after. A plan that follows straight on from another is a change of plan, and
 * one child protection plan after another is a repeat plan: neither is counted here.
 */
public final class RestartedPlan implements DriftRule {

    private static final RuleCode CODE = new RuleCode("PLAN-AGAIN");

    private static final Provision SOURCE = Sources.ourOwn(
            "plans that end and start again",
            "A plan that ends and has to be started again within months was probably ended before the change in the"
                    + " family would last. Somebody should ask why.");

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Plan that ended and started again";
    }

    @Override
    public String looksFor() {
        return "A running plan that began within months of the end of the last one, with a time between without any plan,"
                + " where at least one of the two is a child in need plan.";
    }

    @Override
    public String asks() {
        return "What was not finished when the last plan ended, and how will it be known that it can end this time?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.RESTART, Threshold.RESTART_GAP);
    }

    /** A pair of plans with a time without any plan between them. */
    private record Restart(RunningPlan before, LocalDate ended, RunningPlan again) {

        boolean isRepeatPlan() {
            return before.kind() == Kind.PROTECTION && again.kind() == Kind.PROTECTION;
        }
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var restarts = restarts(RunningPlan.all(journey), thresholds);
        return restarts.reversed().stream()
                .filter(restart -> restart.again().runs())
                .findFirst()
                .map(current -> finding(current, restarts, thresholds));
    }

    private static List<Restart> restarts(List<RunningPlan> plans, Thresholds thresholds) {
        var restarts = new ArrayList<Restart>();
        @Nullable RunningPlan covering = null;
        for (var plan : plans) {
            if (covering != null && covering.ended().isPresent()) {
                var restart = new Restart(covering, covering.ended().get(), plan);
                if (isSoon(restart, thresholds) && !restart.isRepeatPlan()) {
                    restarts.add(restart);
                }
            }
            covering = covering == null || endsLater(plan, covering) ? plan : covering;
        }
        return restarts;
    }

    private static boolean isSoon(Restart restart, Thresholds thresholds) {
        var began = restart.again().began();
        return began.isAfter(restart.ended().plusDays(thresholds.of(Threshold.RESTART_GAP)))
                && Months.inTheLast(thresholds.of(Threshold.RESTART), began, restart.ended());
    }

    /** One that runs, or of which nobody can tell the end, ends later than any. */
    private static boolean endsLater(RunningPlan one, RunningPlan other) {
        return one.ended().isEmpty()
                || other.ended().filter(end -> !end.isAfter(one.ended().get())).isPresent();
    }

    private static Answer finding(Restart current, List<Restart> restarts, Thresholds thresholds) {
        var grounds = new LinkedHashSet<Ground>();
        for (var restart : restarts) {
            grounds.add(Ground.of(
                    restart.before().began(),
                    "a %s began, which ended on %s"
                            .formatted(restart.before().kind().words(), InWords.of(restart.ended())),
                    restart.before().started()));
            grounds.add(Ground.of(
                    restart.again().began(),
                    "a %s began, after a time without a plan"
                            .formatted(restart.again().kind().words()),
                    restart.again().started()));
        }
        return new Finding(
                CODE,
                current.again().began(),
                "A %s began on %s, within %s of the end of the last plan on %s."
                        .formatted(
                                current.again().kind().words(),
                                InWords.of(current.again().began()),
                                thresholds.words(Threshold.RESTART),
                                InWords.of(current.ended())),
                List.copyOf(grounds));
    }
}
