package org.throughline.measures.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.State.CannotTell;
import org.throughline.clocks.reading.State.Lapsed;
import org.throughline.clocks.reading.State.Met;
import org.throughline.clocks.reading.State.MetLate;
import org.throughline.clocks.reading.State.Overdue;
import org.throughline.clocks.reading.State.Running;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Collection;
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

    private static final int PLAN_IN_MONTHS = 4;
    private static final String CARE_PLANS = "ssd_cla_care_plan";

    private SoonAfterEntry() {}

    public static Stream<Measure> measures(StatutoryClock healthAssessment) {
        return Stream.of(assessed(healthAssessment), planned());
    }

    private static Measure assessed(StatutoryClock clock) {
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
                (child, period) -> child.care(period.asAt()).periods().stream()
                        .filter(care -> period.holds(care.began()))
                        .map(care -> assessed(child, care, clock, period.asAt()))
                        .collect(Share.together()));
    }

    /** As the clock has it, once the time it gives has passed while the child was looked after. */
    private static Share assessed(Child child, PeriodOfCare care, StatutoryClock clock, LocalDate asAt) {
        var until = care.ended().orElse(asAt);
        return child.rows(clock, asAt).stream()
                .filter(row -> row.started().filter(care.began()::equals).isPresent()
                        && row.due().filter(due -> !due.isAfter(until)).isPresent())
                .map(row -> switch (row.state()) {
                    case Met _ -> Share.one(true);
                    case MetLate _, Overdue _, Lapsed _ -> Share.one(false);
                    case CannotTell(var why) -> Share.cannotTell(why);
                    case Running _ -> Share.NOTHING;
                })
                .collect(Share.together());
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
