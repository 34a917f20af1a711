package org.throughline.measures.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.CinPlan;
import org.throughline.journey.Collection;
import org.throughline.journey.Standing;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Doubt;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Flags;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.counting.Visiting;
import org.throughline.measures.groups.CaseCarrier;
import org.throughline.themes.Theme;

/** Children in need. */
public final class InNeed {

    private static final int LONG_IN_YEARS = 2;

    private InNeed() {}

    /** @param visits the clock of visits on a child in need plan, at the council's own interval */
    public static Stream<Measure> measures(StatutoryClock visits) {
        return Stream.of(rate(), plans(), open2Years(), seen(visits), allocated());
    }

    private static Measure rate() {
        return new ByRule(
                Definition.rate(
                        "CIN-RATE",
                        "Children in need for each 10,000 children",
                        "episodes of need open on the last day of the period, those flagged as needing no further action left out",
                        Sources.lait(
                                "measure 171, table B1",
                                "Episodes of need open on the day, for each 10,000 children: those on protection plans, looked after, leaving care, unborn or over 18 among them; referrals without further action and those found not in need left out."),
                        Theme.PLANS,
                        Collection.CIN,
                        Over.LAST_DAY,
                        Optional.of(England.lait("330.3", "2025"))),
                (child, period) -> open(child, period, _ -> Share.of(1, 0)));
    }

    private static Measure open2Years() {
        return new ByRule(
                new Definition(
                        new MeasureCode("CIN-2Y"),
                        "Children in need for two years or more",
                        "of these, the episodes that began two years ago or earlier",
                        "episodes of need open on the last day of the period",
                        Unit.PERCENT,
                        Better.NEITHER,
                        Sources.lait(
                                "measure 265, table B4",
                                "Episodes of need open on the day whose referral was two years ago or more, of all that are open. Children long in care are among them, so neither way is better."),
                        List.of(Theme.PLANS, Theme.DRIFT),
                        Collection.CIN,
                        Over.LAST_DAY,
                        Optional.of(England.lait("35.6", "2025"))),
                (child, period) -> open(
                        child,
                        period,
                        began -> Share.one(!began.plusYears(LONG_IN_YEARS).isAfter(period.reckonedOn()))));
    }

    private static Share open(Child child, Period period, Function<LocalDate, Share> counting) {
        var day = period.reckonedOn();
        return child.needs().stream()
                .map(episode -> {
                    var referral = episode.referral().happened();
                    var over = episode.over().knownBy(day);
                    if (!referral.isKnownBy(day) || over.day().isPresent() || Flags.isYes(episode.noFurtherAction())) {
                        return Share.NOTHING;
                    }
                    if (!over.isBlank()) {
                        return Doubt.share(Doubt.of("The end of an episode of need", over));
                    }
                    return referral.day()
                            .map(counting)
                            .orElseGet(() -> Doubt.share(Doubt.ofAny("A referral", referral)));
                })
                .collect(Share.together());
    }

    private static Measure plans() {
        return new ByRule(
                Definition.rate(
                        "CIN-PLAN",
                        "Child in need plans for each 10,000 children",
                        "child in need plans open on the last day of the period",
                        Sources.cinTables("table B7", "Child in need plans open on the day, for each 10,000 children."),
                        Theme.PLANS,
                        Collection.CIN,
                        Over.LAST_DAY,
                        Optional.of(England.cinTable("86.2", "2024", "table B7"))),
                (child, period) -> child.journeys().stream()
                        .flatMap(journey -> CinPlan.in(journey).stream())
                        .map(plan -> plan(plan, period.reckonedOn()))
                        .collect(Share.together()));
    }

    private static Share plan(CinPlan plan, LocalDate day) {
        var started = plan.started().happened();
        var over = plan.over().knownBy(day);
        if (!started.isKnownBy(day) || over.day().isPresent()) {
            return Share.NOTHING;
        }
        if (!over.isBlank()) {
            return Doubt.share(Doubt.of("The end of a child in need plan", over));
        }
        return started.day().isPresent()
                ? Share.of(1, 0)
                : Doubt.share(Doubt.ofAny("The start of a child in need plan", started));
    }

    private static Measure seen(StatutoryClock visits) {
        return new ByRule(
                new Definition(
                        new MeasureCode("CIN-VISIT"),
                        "Children on a child in need plan seen in time",
                        "of these, the children who were last seen no longer ago than the council's own interval",
                        "children on a child in need plan on the last day of the period who have been so for longer than the interval, or have been seen",
                        Unit.PERCENT,
                        Better.HIGHER,
                        visits.source(),
                        List.of(Theme.VOICE, Theme.PLANS),
                        Collection.SSD,
                        Over.LAST_DAY,
                        Optional.empty()),
                (child, period) -> Visiting.inTime(child, List.of(visits), period.reckonedOn(), false));
    }

    private static Measure allocated() {
        return new ByRule(
                new Definition(
                        new MeasureCode("CIN-ALLOC"),
                        "Open cases with somebody allocated",
                        "of these, the children whose case a worker carries by name",
                        "children with an open referral, on a plan or looked after on the last day of the period",
                        Unit.PERCENT,
                        Better.HIGHER,
                        Sources.local(
                                "Allocation",
                                "Every open case has a named worker. Whether the worker is qualified is in no file about children, so a role that carries a case counts."),
                        List.of(Theme.OVERSIGHT, Theme.WORKFORCE),
                        Collection.ALLOCATIONS,
                        Over.LAST_DAY,
                        Optional.empty()),
                (child, period) -> {
                    var day = period.reckonedOn();
                    if (child.journeys().stream().noneMatch(journey -> isOpen(Standing.of(journey, day)))) {
                        return Share.NOTHING;
                    }
                    return child.involvements().isEmpty()
                            ? Share.cannotTell("No file says who works with this child.")
                            : Share.one(CaseCarrier.on(child, day).isPresent());
                });
    }

    private static boolean isOpen(Standing standing) {
        return standing.inNeedSince().isPresent()
                || standing.needPlanSince().isPresent()
                || standing.protectionPlanSince().isPresent()
                || standing.lookedAfterSince().isPresent();
    }
}
