package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Series;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.Journey;

/** The reviews of a looked-after child's case, for other duties that wait for one. */
public final class CareReviews {

    private CareReviews() {}

    /** One for each day, as known on a day; only what has a proper code of participation is a review. */
    public static Series held(Journey journey, LocalDate asAt) {
        return Series.of(
                journey.facts(CareReviewHeld.class).stream()
                        .filter(review ->
                                Reviewing.TOOK_PART.contains(review.fact().participation())),
                asAt);
    }

    /** Why there may have been one since that day that the record does not hold. */
    public static Optional<String> silence(Journey journey, LocalDate start) {
        return CareEpisodes.reviewsSince(journey.coverage())
                .map(since -> start.isBefore(since)
                        ? Optional.of("The files begin on %s, and a review may have been held before."
                                .formatted(InWords.of(since)))
                        : Optional.<String>empty())
                .orElse(Optional.of("The latest return was loaded without its reviews."));
    }
}
