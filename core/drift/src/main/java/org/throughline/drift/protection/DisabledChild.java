package org.throughline.drift.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.throughline.drift.protection.RunningPlan.Kind;
import org.throughline.journey.Collection;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.StatedFact.AnswerStated;
import org.throughline.journey.StatedFact.Question;
import org.throughline.law.Provision;

/** A disabled child whose plan goes on and on, so that harm may have come to be taken for the disability. */
public final class DisabledChild implements DriftRule {

    private static final RuleCode CODE = new RuleCode("PLAN-DISABLED");

    private static final Provision SOURCE = Sources.ourOwn(
            "disabled children on plans",
            "Disabled children are more likely to be harmed than others, and what they go through is easily put down to"
                    + " their disability. Their plans are looked at sooner than others'.");

    /** The census's word for a child who has no disability. */
    private static final String NONE = "NONE";

    /** The dataset's table of disabilities, which holds no row of a child who has none. */
    private static final String DISABILITY = "ssd_disability";

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Disabled child on a plan for long";
    }

    @Override
    public String looksFor() {
        return "A disabled child whose child protection plan or child in need plan is still running after many months.";
    }

    @Override
    public String asks() {
        return "Is the plan about harm or about the disability, what has the child told us, and what must change?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.DISABLED_PROTECTION, Threshold.DISABLED_NEED);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        return RunningPlan.current(RunningPlan.all(journey))
                .filter(plan -> !markOf(plan, thresholds).isAfter(asAt))
                .flatMap(plan -> answer(plan, journey, thresholds));
    }

    private static LocalDate markOf(RunningPlan plan, Thresholds thresholds) {
        return Months.after(plan.began(), thresholds.of(thresholdOf(plan)));
    }

    private static Threshold thresholdOf(RunningPlan plan) {
        return plan.kind() == Kind.PROTECTION ? Threshold.DISABLED_PROTECTION : Threshold.DISABLED_NEED;
    }

    private static Optional<Answer> answer(RunningPlan plan, Journey journey, Thresholds thresholds) {
        var recorded = journey.facts(DisabilityRecorded.class);
        var stated = journey.facts(AnswerStated.class).stream()
                .filter(answer -> answer.fact().question() == Question.DISABLED)
                .toList();
        if (recorded.isEmpty() && stated.isEmpty() && !journey.coverage().holds(Collection.SSD, DISABILITY)) {
            return Optional.of(new CannotTell(
                    CODE, "No loaded file says whether the child is disabled, and the plan has run for long."));
        }
        var disabled = Stream.<Recorded<?>>concat(
                recorded.stream().filter(disability -> isDisabled(disability.fact())),
                stated.stream().filter(answer -> recorded.isEmpty() && isYes(answer.fact())));
        return disabled.findFirst().map(disability -> finding(plan, disability, thresholds));
    }

    /** A workbook's answer, heard where no file records disabilities themselves. */
    private static boolean isYes(AnswerStated answer) {
        return answer.answer().strip().toUpperCase(Locale.ROOT).startsWith("Y");
    }

    private static Answer finding(RunningPlan plan, Recorded<?> disability, Thresholds thresholds) {
        var mark = markOf(plan, thresholds);
        var longest = thresholds.words(thresholdOf(plan));
        var kind = plan.kind().words();
        return new Finding(
                CODE,
                mark,
                "The child is disabled and has been on a %s for %s or more, since %s."
                        .formatted(kind, longest, InWords.of(plan.began())),
                List.of(
                        Ground.of(plan.began(), "the " + kind + " began", plan.started()),
                        Ground.of(mark, "the " + kind + " of a disabled child had run for " + longest, disability)));
    }

    private static boolean isDisabled(DisabilityRecorded recorded) {
        return recorded.disabilities().stream()
                .anyMatch(code -> !code.isBlank() && !code.strip().equalsIgnoreCase(NONE));
    }
}
