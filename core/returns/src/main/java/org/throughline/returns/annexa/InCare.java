package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.IroContactMade;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PermanenceFact.PermanencePlanEnded;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.Placement;
import org.throughline.journey.Recorded;
import org.throughline.journey.RouteFact.ImmigrationStatusEnded;
import org.throughline.journey.RouteFact.ImmigrationStatusGained;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.RouteFact.UnaccompaniedStated;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.When;

/** List 8: children in care, and those who left it in six months. */
final class InCare {

    private static final Set<String> HELD = Set.of("", "PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    private static final Set<HealthCheck> ASSESSMENTS =
            EnumSet.of(HealthCheck.ASSESSMENT, HealthCheck.INITIAL_ASSESSMENT, HealthCheck.REVIEW_ASSESSMENT);

    private final Subject child;

    InCare(Subject child) {
        this.child = child;
    }

    void addTo(List<AnnexRow> rows) {
        var periods = child.care();
        if (periods.isEmpty()) {
            return;
        }
        var period = periods.getLast();
        if (period.ended().filter(end -> end.isBefore(child.sixMonthsAgo())).isEmpty()) {
            rows.add(row(period));
        }
    }

    private AnnexRow row(PeriodOfCare period) {
        var until = period.ended().orElse(child.asAt());
        var first = period.episodes().getFirst().started();
        var last = period.episodes().getLast();
        var cells = child.cells(8)
                .put("unaccompanied", wasUnaccompanied(child, child.twelveMonthsAgo()))
                .put("disabled", child.isDisabled())
                .put("started", period.began())
                .put("need", need(period))
                .put("again", isAgain(period))
                .put("status-since", statusSince(period))
                .put("status", last.legalStatus())
                .put("reviewed", lastOf(CareReviewHeld.class, InCare::wasHeld, period.began(), until))
                .put(
                        "visited",
                        child.lastVisit(period.began(), until, Purpose.LOOKED_AFTER)
                                .map(Subject.VisitOn::day))
                .put("permanence", permanence(period))
                .put("officer", lastOf(IroContactMade.class, _ -> true, period.began(), until))
                .put("health", lastCheck(ASSESSMENTS))
                .put("dental", lastCheck(EnumSet.of(HealthCheck.DENTAL)))
                .put("placements", placementsInTheYear())
                .put("ended", period.ended())
                .put("reason", period.ended().isPresent() ? last.endedBecause() : "");
        placement(cells, period);
        missing(cells);
        return cells.put(child.carryingOrAssigned(
                        first, period.ended().map(When::on).orElse(When.UNDATED)))
                .row();
    }

    private static String need(PeriodOfCare period) {
        return period.episodes().stream()
                .map(episode -> episode.started().fact().need())
                .filter(need -> !need.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Another period ended in the 12 months up to today. */
    private boolean isAgain(PeriodOfCare period) {
        return child.care().stream()
                .filter(other -> other != period)
                .anyMatch(other -> other.ended()
                        .filter(end -> !end.isBefore(child.twelveMonthsAgo()))
                        .isPresent());
    }

    private static Optional<LocalDate> statusSince(PeriodOfCare period) {
        return beginOfRun(period.episodes(), CareEpisode::legalStatus);
    }

    private static Optional<LocalDate> beginOfRun(List<CareEpisode> episodes, Function<CareEpisode, String> same) {
        int n = episodes.size() - 1;
        while (n > 0 && same.apply(episodes.get(n - 1)).equals(same.apply(episodes.get(n)))) {
            n--;
        }
        return episodes.get(n).began().day();
    }

    private static boolean wasHeld(Recorded<CareReviewHeld> review) {
        var participation = review.fact().participation();
        return HELD.contains(participation)
                && !(participation.isEmpty() && review.source().scope().collection() == Collection.SSDA903);
    }

    private <F extends Fact> Optional<LocalDate> lastOf(
            Class<F> type, Predicate<Recorded<F>> counts, LocalDate from, LocalDate to) {
        return child.journey().facts(type).stream()
                .filter(counts)
                .flatMap(fact -> fact.happened().day().stream())
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastCheck(Set<HealthCheck> kinds) {
        return lastOf(
                HealthCheckRecorded.class,
                check -> kinds.contains(check.fact().kind()) && check.fact().wasDone(),
                LocalDate.MIN,
                child.asAt());
    }

    /**
     * The first option of the latest plan that runs, or ran on the last day in care: plans in parallel have only one cell.
     * A plan that was made before the child last left care is one of another period.
     */
    private String permanence(PeriodOfCare period) {
        var lastDay = period.ended().map(day -> day.minusDays(1)).orElse(child.asAt());
        var leftBefore = child.care().stream()
                .filter(other -> other != period)
                .flatMap(other -> other.ended().stream())
                .filter(end -> !end.isAfter(period.began()))
                .max(Comparator.naturalOrder());
        return child.journey().facts(PermanencePlanSet.class).stream()
                .filter(plan -> !plan.fact().options().isEmpty())
                .filter(plan -> plan.happened().isKnownBy(period.ended().orElse(child.asAt())))
                .filter(plan ->
                        leftBefore.filter(day -> isBefore(plan.happened(), day)).isEmpty())
                .filter(plan -> child.told(plan, PermanencePlanEnded.class, PermanencePlanEnded::plan)
                        .allMatch(ended -> ended.happened().knownBy(lastDay).isBlank()))
                .max(Comparator.comparing(Subject::dayOf))
                .flatMap(plan ->
                        plan.fact().options().stream().map(InCare::permanence).min(Comparator.naturalOrder()))
                .orElse("");
    }

    private static boolean isBefore(When when, LocalDate day) {
        return when instanceof When.During(var _, var last)
                ? last.isBefore(day)
                : when.day().filter(there -> there.isBefore(day)).isPresent();
    }

    /** Ofsted's letter for an option of the dataset; which of them stands for which is our reading. */
    private static String permanence(String option) {
        return switch (option.toUpperCase(Locale.ROOT)) {
            case "REMAINSUP", "RETURN1M", "RETURN6M", "RETURNEV" -> "a";
            case "ADOPTION" -> "b";
            case "LTRELFR" -> "c";
            case "SUPPLIV" -> "d";
            case "RESPLMT" -> "e";
            case "LTFOST18" -> "f";
            default -> "g";
        };
    }

    /** Placements that were going on at some time in the 12 months; temporary ones do not count. */
    private long placementsInTheYear() {
        return child.care().stream()
                .flatMap(period -> Placement.in(period).stream())
                .filter(placement -> placement
                        .ended()
                        .filter(end -> end.isBefore(child.twelveMonthsAgo()))
                        .isEmpty())
                .count();
    }

    private void placement(Cells cells, PeriodOfCare period) {
        var last = period.episodes().getLast();
        var fact = last.started().fact();
        var began = TEMPORARY.contains(last.placement()) || Placement.in(period).isEmpty()
                ? beginOfRun(period.episodes(), CareEpisode::placement)
                : Optional.of(Placement.in(period).getLast().began());
        cells.put("placed", began)
                .put("placement", fact.placement())
                .put("provider", fact.provider())
                .put("postcode", fact.placementPostcode())
                .put("urn", fact.urn())
                .put("location", ofThePlacement(began, Question.PLACEMENT_LOCATION))
                .put("authority", ofThePlacement(began, Question.PLACEMENT_AUTHORITY));
    }

    /** As a file states it that was made since the placement began: an older one speaks of another placement. */
    private String ofThePlacement(Optional<LocalDate> began, Question question) {
        return began.flatMap(day -> child.statedSince(day, question)).orElse("");
    }

    private void missing(Cells cells) {
        var inTheYear = new ArrayList<MissingEpisode>();
        for (var episode : MissingEpisode.in(child.journey())) {
            if (episode.went()
                    .happened()
                    .day()
                    .filter(day -> !day.isBefore(child.twelveMonthsAgo()))
                    .isPresent()) {
                inTheYear.add(episode);
            }
        }
        cells.put("missing", count(inTheYear, MissingFact.Kind.MISSING))
                .put("away", count(inTheYear, MissingFact.Kind.AWAY));
        var last = inTheYear.stream()
                .filter(episode -> episode.went().fact().kind() == MissingFact.Kind.MISSING)
                .max(Comparator.comparing(episode -> Subject.dayOf(episode.went())));
        cells.put(
                        "offered",
                        last.map(episode -> answer(episode.offered()))
                                .or(() -> child.statedSince(child.twelveMonthsAgo(), Question.RETURN_INTERVIEW_OFFERED))
                                .orElse(""))
                .put(
                        "accepted",
                        last.map(episode -> answer(episode.accepted()))
                                .or(() ->
                                        child.statedSince(child.twelveMonthsAgo(), Question.RETURN_INTERVIEW_ACCEPTED))
                                .orElse(""));
    }

    private static long count(List<MissingEpisode> episodes, MissingFact.Kind kind) {
        return episodes.stream()
                .filter(episode -> episode.went().fact().kind() == kind)
                .count();
    }

    private static String answer(String given) {
        var answer = FrontDoor.yesNo(given);
        return answer.isEmpty() ? "U" : answer;
    }

    /** An unaccompanied asylum-seeking child, under 18, at some time since that day. */
    static boolean wasUnaccompanied(Subject child, LocalDate since) {
        if (child.born().filter(day -> day.plusYears(18).isBefore(since)).isPresent()) {
            return false;
        }
        boolean stated = !child.journey().facts(UnaccompaniedStated.class).isEmpty();
        boolean ceased = child.journey().facts(UnaccompaniedCeased.class).stream()
                .anyMatch(fact -> !Subject.runsOrEndedSince(fact.happened(), since));
        return stated && !ceased
                || child.journey().facts(ImmigrationStatusGained.class).stream()
                        .filter(gained -> isUnaccompanied(gained.fact().status()))
                        .anyMatch(gained -> Subject.runsOrEndedSince(ended(child, gained), since));
    }

    static boolean isUnaccompanied(String status) {
        var words = status.toLowerCase(Locale.ROOT);
        return words.contains("uasc") || words.contains("unaccompanied");
    }

    private static When ended(Subject child, Recorded<ImmigrationStatusGained> gained) {
        return child.told(gained, ImmigrationStatusEnded.class, ImmigrationStatusEnded::status)
                .<When>map(Recorded::happened)
                .findFirst()
                .orElse(When.UNDATED);
    }
}
