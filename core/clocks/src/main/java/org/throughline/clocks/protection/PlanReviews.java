package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.clocks.reading.InWords;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * The review conferences of one plan as known on a day. Our reading is that the return holds all of them since the plan
 * began.
 *
 * @param held one for each day, in order, after the plan began and not after it ended
 * @param doubt why the reviews cannot be trusted, where a date among them cannot be right
 */
record PlanReviews(List<Held> held, Optional<String> doubt) {

    record Held(LocalDate day, Recorded<ConferenceHeld> conference) {}

    static PlanReviews of(ProtectionPlan plan, LocalDate asAt) {
        var known = plan.reviews().stream()
                .filter(review -> review.happened().isKnownBy(asAt))
                .toList();
        var byDay = new TreeMap<LocalDate, Recorded<ConferenceHeld>>();
        known.forEach(review -> review.happened().day().ifPresent(day -> byDay.putIfAbsent(day, review)));
        var held = byDay.entrySet().stream()
                .filter(entry -> isWithin(plan, entry.getKey(), asAt))
                .map(entry -> new Held(entry.getKey(), entry.getValue()))
                .toList();
        return new PlanReviews(held, unreadable(known).or(() -> outside(plan, byDay.navigableKeySet(), asAt)));
    }

    private static boolean isWithin(ProtectionPlan plan, LocalDate day, LocalDate asAt) {
        var began = plan.started().happened().day();
        var ended = plan.ended().knownBy(asAt).day();
        return began.filter(day::isAfter).isPresent()
                && ended.filter(day::isAfter).isEmpty();
    }

    private static Optional<String> unreadable(List<Recorded<ConferenceHeld>> known) {
        return known.stream()
                .map(Recorded::happened)
                .filter(When.Unreadable.class::isInstance)
                .map(When.Unreadable.class::cast)
                .findFirst()
                .map(when -> "A review of this plan is recorded as “%s”, which is not a date.".formatted(when.text()));
    }

    private static Optional<String> outside(ProtectionPlan plan, Set<LocalDate> days, LocalDate asAt) {
        return days.stream()
                .filter(day -> !isWithin(plan, day, asAt))
                .findFirst()
                .map(day -> "A review of this plan is recorded on %s, when the plan was not running."
                        .formatted(InWords.of(day)));
    }

    /** When the n-th was held, counted from 0; undated where there is none. */
    When when(int n) {
        return n < held.size() ? When.on(held.get(n).day()) : When.UNDATED;
    }
}
