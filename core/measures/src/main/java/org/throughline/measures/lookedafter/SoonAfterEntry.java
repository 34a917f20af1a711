package org.throughline.measures.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.calendar.Months;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Limit;
import org.throughline.journey.Collection;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.law.Provision;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** What should be settled soon after a child comes into care: their health looked at, and a plan for permanence. */
public final class SoonAfterEntry {

    private static final int HEALTH_IN_WORKING_DAYS = 20;
    private static final int PLAN_IN_MONTHS = 4;
    private static final String CARE_PLANS = "ssd_cla_care_plan";
    private static final Set<HealthCheck> FIRST = Set.of(HealthCheck.INITIAL_ASSESSMENT, HealthCheck.ASSESSMENT);

    private SoonAfterEntry() {}

    public static Stream<Measure> measures(WorkingDays workingDays) {
        return Stream.of(assessed(workingDays), planned());
    }

    private static Measure assessed(WorkingDays workingDays) {
        return new ByRule(
                definition(
                        "CLA-IHA",
                        "Health assessed in 20 working days of coming into care",
                        "of these, the children whose first health assessment was done within 20 working days",
                        "children who became looked after in the period and were so for 20 working days or more",
                        Sources.local(
                                "Initial health assessments",
                                "A child who becomes looked after has a first health assessment, done within 20 working days. It is counted by the day the child came into care."),
                        List.of(Theme.HEALTH, Theme.CARE),
                        Over.EVENTS),
                (child, period) -> {
                    var care = child.care(period.asAt());
                    return care.periods().stream()
                            .filter(one -> period.holds(one.began()))
                            .map(one -> care.doubt()
                                    .map(Share::cannotTell)
                                    .orElseGet(() -> assessed(child, one, period.asAt(), workingDays)))
                            .collect(Share.together());
                });
    }

    private static Share assessed(Child child, PeriodOfCare care, LocalDate asAt, WorkingDays workingDays) {
        var until = care.ended().orElse(asAt);
        if (care.began().isBefore(Limit.FIRST_COUNTED)
                || !workingDays.covers(until)
                || workingDays.between(care.began(), until) < HEALTH_IN_WORKING_DAYS) {
            return Share.NOTHING;
        }
        var checks = child.facts(HealthCheckRecorded.class);
        if (checks.isEmpty() && !child.coverage().holds(Collection.SSD, "ssd_cla_health")) {
            return Share.cannotTell("No health assessments with their days are in the loaded files.");
        }
        return Share.one(checks.stream()
                .filter(check ->
                        FIRST.contains(check.fact().kind()) && check.fact().wasDone())
                .flatMap(check -> check.happened().knownBy(asAt).day().stream())
                .anyMatch(day -> !day.isBefore(care.began())
                        && workingDays.covers(day)
                        && workingDays.between(care.began(), day) <= HEALTH_IN_WORKING_DAYS));
    }

    private static Measure planned() {
        return new ByRule(
                definition(
                        "CLA-PERM",
                        "A plan for permanence after four months",
                        "of these, the children whose care plan says how permanence is to be reached",
                        "children looked after on the last day of the period who had been so for four months",
                        Sources.annexA(
                                "list 8, permanence plan",
                                "Children looked after for four months, when the second review has been held, whose plan for permanence is recorded."),
                        List.of(Theme.PERMANENCE, Theme.DRIFT),
                        Over.LAST_DAY),
                (child, period) -> {
                    var day = period.reckonedOn();
                    var care = child.care(day);
                    return care.now()
                            .filter(now ->
                                    !Months.after(now.began(), PLAN_IN_MONTHS).isAfter(day))
                            .map(_ -> care.doubt().map(Share::cannotTell).orElseGet(() -> planned(child, day)))
                            .orElse(Share.NOTHING);
                });
    }

    private static Share planned(Child child, LocalDate day) {
        var plans = child.facts(PermanencePlanSet.class);
        if (plans.isEmpty()
                && !child.coverage().holds(Collection.SSD, CARE_PLANS)
                && child.coverage().spans().stream()
                        .noneMatch(span -> span.scope().collection() == Collection.ANNEX_A)) {
            return Share.cannotTell("No care plans are in the loaded files.");
        }
        return Share.one(plans.stream()
                .filter(plan ->
                        plan.happened().isKnownBy(day) && !plan.fact().options().isEmpty())
                .anyMatch(plan -> child.facts(PermanencePlanEnded.class).stream()
                        .noneMatch(ended -> ended.line().equals(plan.line())
                                && ended.fact().plan().equals(plan.opens())
                                && ended.happened().knownBy(day).day().isPresent())));
    }

    private static Definition definition(
            String code, String name, String above, String below, Provision source, List<Theme> themes, Over over) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                Unit.PERCENT,
                Better.HIGHER,
                source,
                themes,
                Collection.SSD,
                over,
                Optional.empty());
    }
}
