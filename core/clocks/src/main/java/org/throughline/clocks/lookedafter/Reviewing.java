package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.Collection;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * A period of care and the reviews held in it, as known on a day. A return holds the reviews of its own year only, so
 * what can be told depends on where the period lies.
 *
 * @param held one for each day, in order
 * @param filesBegin the first day for which the loaded returns hold reviews
 */
record Reviewing(
        PeriodOfCare period, List<Held> held, FirstReviewDue firstDue, LocalDate filesBegin, Optional<String> doubt) {

    static final Length FIRST_WITHIN = Length.workingDays(20);

    static final Set<String> TOOK_PART = Set.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");

    record Held(LocalDate day, Recorded<CareReviewHeld> review) {}

    /** Where the day on which the first review was due lies, beside the first day of the files. */
    enum FirstReviewDue {
        /** The whole period lies in the files. */
        IN_THEM,
        /** It was due before they begin, and is taken as held then. */
        BEFORE_THEM,
        /** The period began before them and the review was due in them: it may have been held before or after. */
        ACROSS
    }

    /** Empty where the latest return came without its reviews. */
    static List<Reviewing> in(Journey journey, LocalDate asAt, WorkingDays workingDays) {
        var filesBegin = CareEpisodes.reviewsSince(journey.coverage());
        if (filesBegin.isEmpty()) {
            return List.of();
        }
        var care = PeriodsOfCare.asAt(journey, asAt);
        var reviews = journey.facts(CareReviewHeld.class);
        var doubt = doubt(care, reviews);
        return care.periods().stream()
                .map(period -> new Reviewing(
                        period,
                        held(reviews, period, asAt),
                        firstDue(period, filesBegin.get(), workingDays),
                        filesBegin.get(),
                        doubt))
                .toList();
    }

    static Optional<String> doubt(PeriodsOfCare care, List<Recorded<CareReviewHeld>> reviews) {
        return care.broken()
                ? Optional.of(
                        "An episode of care has dates that cannot be right, so nobody can tell how long this child"
                                + " has been looked after.")
                : reviews.stream()
                        .map(Recorded::happened)
                        .filter(When.Unreadable.class::isInstance)
                        .map(When.Unreadable.class::cast)
                        .findFirst()
                        .map(when -> "A review is recorded as “%s”, which is not a date.".formatted(when.text()));
    }

    private static List<Held> held(List<Recorded<CareReviewHeld>> reviews, PeriodOfCare period, LocalDate asAt) {
        var byDay = new TreeMap<LocalDate, Recorded<CareReviewHeld>>();
        for (var review : reviews) {
            if (tookPlace(review)) {
                review.happened()
                        .knownBy(asAt)
                        .day()
                        .filter(period::holds)
                        .ifPresent(day -> byDay.putIfAbsent(day, review));
            }
        }
        return byDay.entrySet().stream()
                .map(entry -> new Held(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The return marks with its code that a review was one; the dataset need not say how the child took part. */
    private static boolean tookPlace(Recorded<CareReviewHeld> review) {
        var participation = review.fact().participation();
        return TOOK_PART.contains(participation)
                || (participation.isEmpty() && review.source().scope().collection() != Collection.SSDA903);
    }

    private static FirstReviewDue firstDue(PeriodOfCare period, LocalDate filesBegin, WorkingDays workingDays) {
        if (!period.began().isBefore(filesBegin)) {
            return FirstReviewDue.IN_THEM;
        }
        return FIRST_WITHIN
                        .limit(workingDays)
                        .from(period.began())
                        .map(Deadline::due)
                        .filter(due -> !due.isBefore(filesBegin))
                        .isPresent()
                ? FirstReviewDue.ACROSS
                : FirstReviewDue.BEFORE_THEM;
    }

    /** When the n-th was held, counted from 0; undated where there is none. */
    When when(int n) {
        return n < held.size() ? When.on(held.get(n).day()) : When.UNDATED;
    }

    /** True where another review followed the n-th, or was still to come before the period ended. */
    boolean goesOnAfter(int n) {
        return n + 1 < held.size()
                || period.ended()
                        .filter(end -> !held.get(n).day().isBefore(end))
                        .isEmpty();
    }

    When ended() {
        return period.ended().map(When::on).orElse(When.UNDATED);
    }

    String beforeTheFiles() {
        return "The files begin on %s, and the review may have been held before.".formatted(InWords.of(filesBegin));
    }
}
