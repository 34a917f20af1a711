package org.throughline.journey;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An unbroken run of one legal status: a move of placement does not start the order again.
 *
 * @param first the episode that began it
 * @param ended the latest end of its episodes, undated while one of them is open
 */
public record LegalStatusRun(CareEpisode first, When ended) {

    /**
     * The runs of one status, as known on a day, by their start. An episode whose dates cannot be right is a run by
     * itself, with those dates.
     */
    public static List<LegalStatusRun> of(String legalStatus, CareEpisodes episodes, LocalDate asAt) {
        var rows = episodes.returned().stream()
                .filter(episode -> episode.legalStatus().equals(legalStatus)
                        && episode.began().isKnownBy(asAt))
                .toList();
        var inOrder = rows.stream()
                .filter(episode -> canBeJoined(episode, asAt))
                .sorted(comparing(episode -> episode.began().day().orElseThrow()))
                .toList();
        var runs = new ArrayList<LegalStatusRun>();
        for (var episode : inOrder) {
            var ended = episode.ended().knownBy(asAt);
            if (!runs.isEmpty() && runs.getLast().reaches(episode)) {
                var run = runs.removeLast();
                runs.add(new LegalStatusRun(run.first(), later(run.ended(), ended)));
            } else {
                runs.add(new LegalStatusRun(episode, ended));
            }
        }
        rows.stream()
                .filter(episode -> !canBeJoined(episode, asAt))
                .map(episode -> new LegalStatusRun(episode, episode.ended()))
                .forEach(runs::add);
        return runs;
    }

    private static boolean canBeJoined(CareEpisode episode, LocalDate asAt) {
        var ended = episode.ended().knownBy(asAt);
        var began = episode.began().day();
        return began.isPresent()
                && (ended.isBlank()
                        || ended.day().filter(day -> !day.isBefore(began.get())).isPresent());
    }

    private boolean reaches(CareEpisode next) {
        Optional<LocalDate> began = next.began().day();
        return ended.day()
                .filter(end -> began.filter(end::isBefore).isPresent())
                .isEmpty();
    }

    private static When later(When one, When other) {
        var first = one.day();
        var second = other.day();
        if (first.isEmpty() || second.isEmpty()) {
            return When.UNDATED;
        }
        return first.get().isAfter(second.get()) ? one : other;
    }
}
