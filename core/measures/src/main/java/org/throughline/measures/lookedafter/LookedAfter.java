package org.throughline.measures.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Collection;
import org.throughline.journey.Involvement;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PlacementKind;
import org.throughline.journey.Role;
import org.throughline.journey.RouteFact.ImmigrationStatusEnded;
import org.throughline.journey.RouteFact.ImmigrationStatusGained;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.RouteFact.UnaccompaniedStated;
import org.throughline.law.Provision;
import org.throughline.measures.adoption.Leaving;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Care;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.counting.Visiting;
import org.throughline.themes.Theme;

/** How many children are looked after, come and go, where they live, who works with them and how they are seen. */
public final class LookedAfter {

    private static final int MANY = 3;
    private static final int TWO_YEARS_IN_MONTHS = 24;

    /** One worker may stand in several collections of files under several keys: the first of these that names any counts. */
    private static final List<Collection> WORKERS_FROM =
            List.of(Collection.SSDA903, Collection.SSD, Collection.ALLOCATIONS, Collection.SERVICE);

    private LookedAfter() {}

    /** @param visits the clocks of visits to a placement */
    public static Stream<Measure> measures(List<StatutoryClock> visits) {
        return Stream.of(
                rate(),
                cameIn(),
                left(),
                unaccompanied(),
                threePlacementsInTwoYears(),
                threeWorkers(),
                fostered(),
                seen(visits));
    }

    private static Measure rate() {
        return rate(
                "CLA-RATE",
                "Children looked after for each 10,000 children",
                "children looked after on the last day of the period, short breaks left out",
                "measure 124",
                "Children looked after on the day, for each 10,000 children. Short breaks are left out.",
                Over.LAST_DAY,
                "67",
                (child, period) -> now(child, period, (_, _) -> Share.of(1, 0)));
    }

    private static Measure cameIn() {
        return rate(
                "CLA-IN",
                "Children who became looked after for each 10,000 children",
                "children who became looked after in the period, each once",
                "measure 376",
                "Children who began to be looked after in the year, the first time in it, for each 10,000 children.",
                Over.CHILDREN,
                "26",
                (child, period) -> {
                    boolean came = child.care(period.reckonedOn()).periods().stream()
                            .anyMatch(care -> period.holds(care.began()));
                    return came ? Share.of(1, 0) : Share.NOTHING;
                });
    }

    private static Measure left() {
        return rate(
                "CLA-OUT",
                "Children who ceased to be looked after for each 10,000 children",
                "children who left care in the period, each once",
                "measure 392",
                "Children who ceased to be looked after in the year, the last time in it, for each 10,000 children. Those who moved to another council's care are among them.",
                Over.CHILDREN,
                "28",
                (child, period) ->
                        Leaving.last(child, period).map(_ -> Share.of(1, 0)).orElse(Share.NOTHING));
    }

    private static Measure rate(
            String code,
            String name,
            String above,
            String paragraph,
            String words,
            Over over,
            String england,
            ByRule.Rule rule) {
        return new ByRule(
                Definition.rate(
                        code,
                        name,
                        above,
                        Sources.lait(paragraph, words),
                        Theme.CARE,
                        Collection.SSDA903,
                        over,
                        Optional.of(England.lait(england, "2025"))),
                rule);
    }

    /** Of a child looked after on the last day; one whose time in care cannot be told is not judged. */
    private static Share now(Child child, Period period, BiFunction<Care, PeriodOfCare, Share> counting) {
        var care = child.care(period.reckonedOn());
        return care.now()
                .map(now -> care.doubt().map(Share::cannotTell).orElseGet(() -> counting.apply(care, now)))
                .orElse(Share.NOTHING);
    }

    private static Measure unaccompanied() {
        return new ByRule(
                lastDay(
                        "CLA-UASC",
                        "Unaccompanied children among those in care",
                        "of these, the children who are seeking asylum by themselves",
                        "children looked after on the last day of the period",
                        Better.NEITHER,
                        Sources.lait(
                                "measure 334",
                                "Unaccompanied asylum-seeking children, of all who are looked after on the day. A return states it for its year; it ends on the day the return gives, if it gives one."),
                        List.of(Theme.CARE),
                        Optional.of(England.lait("8", "2025"))),
                (child, period) ->
                        now(child, period, (_, _) -> Share.one(isUnaccompanied(child, period.reckonedOn()))));
    }

    private static boolean isUnaccompanied(Child child, LocalDate day) {
        boolean stated = child.facts(UnaccompaniedStated.class).stream()
                .anyMatch(it -> it.happened().isKnownBy(day));
        return hasThatStatus(child, day)
                || stated
                        && child.facts(UnaccompaniedCeased.class).stream()
                                .noneMatch(
                                        it -> it.happened().knownBy(day).day().isPresent());
    }

    private static boolean hasThatStatus(Child child, LocalDate day) {
        return child.facts(ImmigrationStatusGained.class).stream()
                .filter(it -> it.fact().status().equalsIgnoreCase("UASC")
                        && it.happened().isKnownBy(day))
                .anyMatch(it -> child.facts(ImmigrationStatusEnded.class).stream()
                        .noneMatch(ended -> ended.line().equals(it.line())
                                && ended.fact().status().equals(it.opens())
                                && ended.happened().knownBy(day).day().isPresent()));
    }

    private static Measure threePlacementsInTwoYears() {
        return new ByRule(
                lastDay(
                        "CLA-3PL2",
                        "Three or more placements in two years",
                        "of these, the children with three or more placements in the two years",
                        "children looked after on the last day of the period who had been so for two years",
                        Better.LOWER,
                        Sources.dashboard(
                                "placement stability",
                                "Children looked after for two years or more who had three placements or more in the two years up to the day; placements are counted as for one year."),
                        List.of(Theme.PLACEMENTS, Theme.CARE),
                        Optional.of(England.dashboard("23", "2025"))),
                (child, period) -> {
                    var from = Months.before(period.reckonedOn(), TWO_YEARS_IN_MONTHS);
                    return now(
                            child,
                            period,
                            (care, now) -> now.began().isAfter(from)
                                    ? Share.NOTHING
                                    : Share.one(ThreePlacements.placements(care.touching(from)) >= MANY));
                });
    }

    private static Measure threeWorkers() {
        return new ByRule(
                lastDay(
                        "CLA-SW3",
                        "Three or more social workers in the period",
                        "of these, the children who had three social workers or more in the period",
                        "children looked after on the last day of the period, of whom any social worker is recorded",
                        Better.LOWER,
                        Sources.dashboard(
                                "social workers of children looked after",
                                "Children looked after on the day who had three social workers or more at some time in the period."),
                        List.of(Theme.WORKFORCE, Theme.CARE),
                        Optional.of(England.dashboard("27", "2024"))),
                (child, period) -> now(child, period, (_, _) -> {
                    var from = workersFrom(child);
                    return from.isEmpty()
                            ? Share.cannotTell("No file says who the child's social workers were.")
                            : Share.one(workers(child, period, from.get()) >= MANY);
                }));
    }

    private static Optional<Collection> workersFrom(Child child) {
        return WORKERS_FROM.stream()
                .filter(files -> child.involvements().stream().anyMatch(it -> isFrom(it, files)))
                .findFirst();
    }

    private static boolean isFrom(Involvement it, Collection files) {
        return it.started().source().scope().collection() == files
                && !it.started().fact().worker().isBlank()
                && Role.CASE_HOLDER.isIn(it.started().fact().role());
    }

    private static long workers(Child child, Period period, Collection files) {
        return child.involvements().stream()
                .filter(it -> isFrom(it, files)
                        && it.started().happened().isKnownBy(period.reckonedOn())
                        && it.ended()
                                .day()
                                .filter(end -> end.isBefore(period.first()))
                                .isEmpty())
                .map(it -> it.started().fact().worker())
                .distinct()
                .count();
    }

    private static Measure fostered() {
        return new ByRule(
                lastDay(
                        "CLA-FOST",
                        "Children in care who live with foster carers",
                        "of these, the children in a foster placement, with relatives or others",
                        "children looked after on the last day of the period",
                        Better.NEITHER,
                        Sources.lait(
                                "measure 396",
                                "Children whose placement on the day is coded U1 to U6, of all who are looked after."),
                        List.of(Theme.PLACEMENTS),
                        Optional.of(England.lait("67", "2025"))),
                (child, period) -> now(
                        child,
                        period,
                        (_, now) -> Share.one(PlacementKind.FOSTER_CARE.includes(
                                now.episodes().getLast().placement()))));
    }

    private static Measure seen(List<StatutoryClock> visits) {
        return new ByRule(
                new Definition(
                        new MeasureCode("CLA-VISIT"),
                        "Children in care seen in time",
                        "of these, the children of whom no visit to their placement is late",
                        "children looked after on the last day of the period who are to be visited under these regulations",
                        Unit.PERCENT,
                        Better.HIGHER,
                        visits.getFirst().source(),
                        List.of(Theme.CARE, Theme.VOICE),
                        Collection.SSD,
                        Over.LAST_DAY,
                        Optional.empty()),
                (child, period) ->
                        now(child, period, (_, _) -> Visiting.inTime(child, visits, period.reckonedOn(), true)));
    }

    private static Definition lastDay(
            String code,
            String name,
            String above,
            String below,
            Better better,
            Provision source,
            List<Theme> themes,
            Optional<England> england) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                Unit.PERCENT,
                better,
                source,
                themes,
                Collection.SSDA903,
                Over.LAST_DAY,
                england);
    }
}
