package org.throughline.drift.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.InWords;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.Often;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.law.Provision;

/** A child who is assessed, gets no service, and is assessed again. */
public final class AssessedWithoutService implements DriftRule {

    private static final RuleCode CODE = new RuleCode("NO-SERVICE");

    private static final Provision SOURCE = Sources.ourOwn(
            "assessments that end with no service",
            "Assessment after assessment that leads to nothing tires a family out and leaves a child where they were. The"
                    + " census codes a case that is closed after assessment with no further action as RC8.");

    /** The census's reason for closing a case after assessment with no further action. */
    private static final String CLOSED_AFTER_ASSESSMENT = "RC8";

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Assessed again and again without a service";
    }

    @Override
    public String looksFor() {
        return "A child whose assessments ended with no service more than once in two years.";
    }

    @Override
    public String asks() {
        return "What keeps bringing this family back, and what help would end it?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.NO_SERVICE, Threshold.NO_SERVICE_PERIOD);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var closures = journey.facts(CaseClosed.class).stream()
                .filter(closed -> closed.happened().day().isPresent())
                .sorted(Comparator.comparing(AssessedWithoutService::day))
                .toList();
        var without = oneForEachDay(closures);
        int times = thresholds.of(Threshold.NO_SERVICE);
        int months = thresholds.of(Threshold.NO_SERVICE_PERIOD);
        return Often.in(without.stream().map(AssessedWithoutService::day).toList(), times, months, asAt)
                .map(often -> finding(without, often, thresholds))
                .or(() -> cannotTell(closures, without, asAt, thresholds));
    }

    /** Two files may hold the same closure. */
    private static List<Recorded<CaseClosed>> oneForEachDay(List<Recorded<CaseClosed>> closures) {
        var byDay = new TreeMap<LocalDate, Recorded<CaseClosed>>();
        for (var closed : closures) {
            if (closed.fact().reason().strip().equalsIgnoreCase(CLOSED_AFTER_ASSESSMENT)) {
                byDay.putIfAbsent(day(closed), closed);
            }
        }
        return List.copyOf(byDay.values());
    }

    private static Optional<Answer> cannotTell(
            List<Recorded<CaseClosed>> closures,
            List<Recorded<CaseClosed>> without,
            LocalDate asAt,
            Thresholds thresholds) {
        int months = thresholds.of(Threshold.NO_SERVICE_PERIOD);
        long unsaid = closures.stream()
                .filter(closed -> closed.fact().reason().isBlank() && Months.inTheLast(months, asAt, day(closed)))
                .count();
        long counted = without.stream()
                .filter(closed -> Months.inTheLast(months, asAt, day(closed)))
                .count();
        return unsaid > 0 && unsaid + counted >= thresholds.of(Threshold.NO_SERVICE)
                ? Optional.of(new CannotTell(CODE, "A case was closed and no file says why."))
                : Optional.empty();
    }

    private static LocalDate day(Recorded<CaseClosed> closed) {
        return closed.happened().day().orElseThrow();
    }

    private static Answer finding(List<Recorded<CaseClosed>> without, Often often, Thresholds thresholds) {
        var counted = without.stream()
                .filter(closed -> often.days().contains(day(closed)))
                .toList();
        return new Finding(
                CODE,
                often.since(),
                "The case was closed after assessment with no service %s in %s, last on %s."
                        .formatted(
                                Often.times(counted.size()),
                                thresholds.words(Threshold.NO_SERVICE_PERIOD),
                                InWords.of(day(counted.getLast()))),
                counted.stream()
                        .map(closed ->
                                Ground.of(day(closed), "the case was closed after assessment, with no service", closed))
                        .toList());
    }
}
