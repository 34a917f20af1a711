package org.throughline.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.IdentityFact.Born;

/**
 * What a child is to the service at the end of a day, as far as the record says. Several may hold at once.
 *
 * @param inNeedSince the referral of the open case, empty where none is open
 * @param needPlanSince the start of the child in need plan that runs, empty where none does
 * @param protectionPlanSince the start of the child protection plan that runs
 * @param lookedAfterSince the day the child last became looked after, empty where they are not
 * @param careLeaver entitled to leaving care support by the latest word on it, and not looked after
 */
public record Standing(
        Optional<LocalDate> inNeedSince,
        Optional<LocalDate> needPlanSince,
        Optional<LocalDate> protectionPlanSince,
        Optional<LocalDate> lookedAfterSince,
        boolean careLeaver) {

    /** The dataset's word for a young person to whom nothing is owed any more. */
    private static final String NOT_ENTITLED = "no current eligibility";

    private static final Set<String> TRUE = Set.of("true", "TRUE", "1");

    private static final Set<String> NO_LONGER_SUPPORTED = Set.of("DIED", "NREQ", "RHOM");

    private static final int SUPPORT_ENDS_AT = 25;

    public static Standing of(Journey journey, LocalDate asAt) {
        if (Deaths.in(journey).knownBy(asAt).day().isPresent()) {
            return new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }
        var lookedAfter = lookedAfterSince(journey, asAt);
        return new Standing(
                latest(openCases(journey, asAt), asAt),
                latest(openNeedPlans(journey, asAt), asAt),
                latest(openProtectionPlans(journey, asAt), asAt),
                lookedAfter,
                lookedAfter.isEmpty() && isCareLeaver(journey, asAt));
    }

    /** True where the service has a duty to the child now. */
    public boolean isOpen() {
        return inNeedSince.isPresent()
                || needPlanSince.isPresent()
                || protectionPlanSince.isPresent()
                || lookedAfterSince.isPresent()
                || careLeaver;
    }

    private static Stream<Recorded<?>> openCases(Journey journey, LocalDate asAt) {
        return EpisodesOfNeed.in(journey).stream()
                .filter(episode -> runs(episode.over(), asAt) && !TRUE.contains(episode.noFurtherAction()))
                .map(EpisodeOfNeed::referral);
    }

    private static Stream<Recorded<?>> openProtectionPlans(Journey journey, LocalDate asAt) {
        return ProtectionPlans.in(journey).stream()
                .filter(plan -> runs(plan.over(), asAt))
                .map(ProtectionPlan::started);
    }

    private static Stream<Recorded<?>> openNeedPlans(Journey journey, LocalDate asAt) {
        return CinPlan.in(journey).stream()
                .filter(plan -> runs(plan.over(), asAt))
                .map(CinPlan::started);
    }

    private static Optional<LocalDate> lookedAfterSince(Journey journey, LocalDate asAt) {
        return PeriodsOfCare.asAt(journey, asAt).periods().stream()
                .filter(period -> period.ended().isEmpty())
                .map(PeriodOfCare::began)
                .max(Comparator.naturalOrder());
    }

    /** An end that cannot be read is an end all the same, and so is it to be left out of a later return. */
    private static boolean runs(When over, LocalDate asAt) {
        return over.knownBy(asAt).isBlank();
    }

    private static Optional<LocalDate> latest(Stream<Recorded<?>> openings, LocalDate asAt) {
        return openings.flatMap(opening -> opening.happened().day().stream())
                .filter(day -> !day.isAfter(asAt))
                .max(Comparator.naturalOrder());
    }

    private static boolean isCareLeaver(Journey journey, LocalDate asAt) {
        if (isGrownUp(journey, asAt)) {
            return false;
        }
        var entitlement = LeaverGroup.latest(journey.facts(LeavingCareStatusStated.class), asAt)
                .map(stated -> stated.fact().eligibility());
        if (entitlement.isPresent()) {
            return !entitlement.get().isBlank() && !entitlement.get().equalsIgnoreCase(NOT_ENTITLED);
        }
        return journey.facts(LeaverYearStated.class).stream()
                .filter(stated -> stated.happened().isKnownBy(asAt)
                        && runs(journey.coverage().leftOut(stated), asAt))
                .anyMatch(stated -> !NO_LONGER_SUPPORTED.contains(stated.fact().inTouch()));
    }

    private static boolean isGrownUp(Journey journey, LocalDate asAt) {
        return journey.facts(Born.class).stream()
                .flatMap(born -> born.happened().day().stream())
                .anyMatch(day -> !day.plusYears(SUPPORT_ENDS_AT).isAfter(asAt));
    }
}
