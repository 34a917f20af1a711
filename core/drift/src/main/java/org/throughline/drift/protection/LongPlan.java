package org.throughline.drift.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** A child protection plan that has run for long. */
public final class LongPlan implements DriftRule {

    private static final RuleCode CODE = new RuleCode("PLAN-LONG");

    private static final Provision SOURCE = Sources.read(
            Instrument.LAIT,
            "measures 98 and 264",
            "England counts child protection plans of two years and more, because a plan that lasts so long has not made"
                    + " the child safe. That a manager looks earlier, and when, is our own threshold.",
            "LAIT's data dictionary of April 2026");

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Long child protection plan";
    }

    @Override
    public String looksFor() {
        return "A child protection plan that is still running after many months.";
    }

    @Override
    public String asks() {
        return "What will now be done differently so that the child is safe without a plan, or is it time for another way?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.LONG_PLAN, Threshold.LONG_PLAN_AGAIN);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var current = RunningPlan.current(RunningPlan.ofProtection(journey));
        if (current.isEmpty() && RunningPlan.runsWithoutFirstDay(journey)) {
            return Optional.of(new CannotTell(
                    CODE,
                    "A child protection plan is running, and the day on which it began is not recorded as a date."));
        }
        return current.flatMap(plan -> finding(plan, asAt, thresholds));
    }

    private static Optional<Answer> finding(RunningPlan plan, LocalDate asAt, Thresholds thresholds) {
        int first = thresholds.of(Threshold.LONG_PLAN);
        int step = thresholds.of(Threshold.LONG_PLAN_AGAIN);
        var grounds = new ArrayList<Ground>();
        grounds.add(Ground.of(plan.began(), "the child protection plan began", plan.started()));
        int months = first;
        for (; !Months.after(plan.began(), months).isAfter(asAt); months += step) {
            grounds.add(Ground.passed(Months.after(plan.began(), months), "it had run for " + months + " months"));
        }
        return grounds.size() == 1
                ? Optional.empty()
                : Optional.of(new Finding(
                        CODE,
                        Months.after(plan.began(), first),
                        "The child protection plan has run for %d months or more, since %s."
                                .formatted(months - step, InWords.of(plan.began())),
                        grounds));
    }
}
