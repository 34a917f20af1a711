package org.throughline.drift.protection;

import static java.util.Comparator.comparing;

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
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** A child protection plan that began not long after an earlier one had ended. */
public final class RepeatPlan implements DriftRule {

    private static final RuleCode CODE = new RuleCode("PLAN-REPEAT");

    private static final Provision SOURCE = Sources.read(
            Instrument.LAIT,
            "measures 14 and 15",
            "England counts child protection plans of children who had been on a plan of the same council before, however"
                    + " long ago. Within how many months a manager looks is our own threshold.",
            "LAIT's data dictionary of April 2026");

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Repeat child protection plan";
    }

    @Override
    public String looksFor() {
        return "A running child protection plan that began not long after an earlier one had ended.";
    }

    @Override
    public String asks() {
        return "Why did the change not last, and what is in this plan that was not in the one before?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.REPEAT_PLAN);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var plans = RunningPlan.ofProtection(journey);
        return RunningPlan.current(plans).flatMap(plan -> answer(plan, plans, thresholds));
    }

    private static Optional<Answer> answer(RunningPlan plan, List<RunningPlan> plans, Thresholds thresholds) {
        var earlier = plans.stream()
                .filter(other -> other.began().isBefore(plan.began())
                        && other.ended()
                                .filter(end -> !end.isAfter(plan.began()))
                                .isPresent())
                .toList();
        var last = earlier.stream().max(comparing(other -> other.ended().orElseThrow()));
        if (last.isEmpty()) {
            return statedOnly(plan);
        }
        var ended = last.get().ended().orElseThrow();
        if (!Months.inTheLast(thresholds.of(Threshold.REPEAT_PLAN), plan.began(), ended)) {
            return Optional.empty();
        }
        var grounds = new ArrayList<Ground>();
        for (var other : earlier) {
            grounds.add(Ground.of(
                    other.began(),
                    "an earlier child protection plan began, which ended on "
                            + InWords.of(other.ended().orElseThrow()),
                    other.started()));
        }
        grounds.add(Ground.of(plan.began(), "this child protection plan began", plan.started()));
        return Optional.of(new Finding(
                CODE,
                plan.began(),
                "A child protection plan began on %s, within %s of the end of the one before on %s."
                        .formatted(
                                InWords.of(plan.began()), thresholds.words(Threshold.REPEAT_PLAN), InWords.of(ended)),
                grounds));
    }

    /** The census counts earlier plans and does not say when they were. */
    private static Optional<Answer> statedOnly(RunningPlan plan) {
        var stated = plan.started().fact() instanceof ProtectionPlanStarted started ? started.earlierStated() : "";
        return stated.matches("0*[1-9][0-9]{0,3}")
                ? Optional.of(new CannotTell(
                        CODE,
                        "The loaded files count earlier child protection plans and hold no dates of them, so nobody can"
                                + " tell how long before this one they ended."))
                : Optional.empty();
    }
}
