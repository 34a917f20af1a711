package org.throughline.journey;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The periods of care in a journey, as known on a day. Dates decide: reasons for beginning and ending are not asked.
 *
 * @param periods in order; none where the child is in no return that can be read as a whole
 * @param broken true where a row of the latest return has dates that cannot be right, so that a period may be missing,
 *     too long or too short
 */
public record PeriodsOfCare(List<PeriodOfCare> periods, boolean broken) {

    public PeriodsOfCare {
        periods = List.copyOf(periods);
    }

    public static PeriodsOfCare asAt(Journey journey, LocalDate asAt) {
        return asAt(CareEpisodes.in(journey), asAt);
    }

    public static PeriodsOfCare asAt(CareEpisodes episodes, LocalDate asAt) {
        boolean broken = episodes.latest().stream()
                .filter(episode -> !episode.isShortBreak() && episode.began().isKnownBy(asAt))
                .anyMatch(episode -> !episode.isUsable(asAt));
        return episodes.returned().isEmpty()
                ? new PeriodsOfCare(List.of(), false)
                : new PeriodsOfCare(periods(usable(episodes, asAt)), broken);
    }

    private record Stay(CareEpisode episode, LocalDate began, Optional<LocalDate> ended) {}

    private static List<Stay> usable(CareEpisodes episodes, LocalDate asAt) {
        return Stream.concat(episodes.earlier().stream(), episodes.latest().stream())
                .filter(episode -> !episode.isShortBreak() && episode.isUsable(asAt))
                .map(episode -> new Stay(episode, episode.began().day().orElseThrow(), episode.endedBy(asAt)))
                .sorted(comparing(Stay::began)
                        .thenComparing(stay -> stay.ended().orElse(LocalDate.MAX)))
                .toList();
    }

    private static List<PeriodOfCare> periods(List<Stay> stays) {
        var periods = new ArrayList<PeriodOfCare>();
        for (var stay : stays) {
            var alone = new PeriodOfCare(List.of(stay.episode()), stay.began(), endOf(stay, stays));
            boolean goesOn = !periods.isEmpty() && periods.getLast().holds(stay.began());
            periods.add(goesOn ? join(periods.removeLast(), alone) : alone);
        }
        return periods;
    }

    private static PeriodOfCare join(PeriodOfCare before, PeriodOfCare after) {
        return new PeriodOfCare(
                Stream.concat(before.episodes().stream(), after.episodes().stream())
                        .toList(),
                before.began(),
                later(before.ended(), after.ended()));
    }

    /** One that the return leaves open ends when the child's next one begins. */
    private static Optional<LocalDate> endOf(Stay stay, List<Stay> stays) {
        return stay.ended()
                .or(() -> stays.stream()
                        .map(Stay::began)
                        .filter(stay.began()::isBefore)
                        .findFirst());
    }

    /** No end is later than any. */
    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(first -> other.map(second -> first.isAfter(second) ? first : second));
    }
}
