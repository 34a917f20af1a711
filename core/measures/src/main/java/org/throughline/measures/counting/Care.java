package org.throughline.measures.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PeriodsOfCare;

/**
 * A child's care as known on a day.
 *
 * @param returned the rows of the return itself, good and bad, in the order of the file
 * @param periods in order
 * @param broken true where a row of the return has dates that cannot be right
 */
public record Care(List<CareEpisode> returned, List<PeriodOfCare> periods, boolean broken, LocalDate asAt) {

    static final String BROKEN =
            "An episode of care has dates that cannot be right, so nobody can tell how long this child has been looked after.";

    static Care asAt(CareEpisodes episodes, LocalDate asAt) {
        var known = PeriodsOfCare.asAt(episodes, asAt);
        return new Care(episodes.returned(), known.periods(), known.broken(), asAt);
    }

    /** The period in which the child is looked after on that day; one that ends on it does not count. */
    public Optional<PeriodOfCare> now() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.getLast()).filter(period -> period.ended().isEmpty());
    }

    /** Why how long it lasted cannot be told of a child looked after, where that is so. */
    public Optional<String> doubt() {
        return Optional.of(BROKEN).filter(_ -> broken);
    }

    /** Every usable episode, in order, short breaks left out. */
    public List<CareEpisode> inOrder() {
        return periods.stream().flatMap(period -> period.episodes().stream()).toList();
    }

    /** Those with no end yet, or an end on or after that day. One left open ends when the child's next one begins. */
    public List<CareEpisode> touching(LocalDate first) {
        var all = inOrder();
        return all.stream()
                .filter(episode ->
                        endOf(episode, all).filter(end -> end.isBefore(first)).isEmpty())
                .toList();
    }

    private Optional<LocalDate> endOf(CareEpisode episode, List<CareEpisode> all) {
        var began = episode.began().day();
        return episode.endedBy(asAt)
                .or(() -> all.stream()
                        .flatMap(other -> other.began().day().stream())
                        .filter(day -> began.filter(day::isAfter).isPresent())
                        .findFirst());
    }
}
