package org.throughline.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;

/**
 * The episodes of care in a journey, as the latest return states them and as earlier ones add to them.
 *
 * <p>An episode still open at the end of a return's year stands in the next year's return again. So of earlier returns
 * only what had ended counts, and only where the latest does not state an episode from the same day.
 *
 * @param latest every row of the latest return, and what was typed, in the order of the file
 * @param earlier the rows that earlier returns add, with both dates readable
 * @param returned the latest rows, and those of earlier years whose reviews were loaded too, so that the year can be read
 *     as a whole
 */
public record CareEpisodes(List<CareEpisode> latest, List<CareEpisode> earlier, List<CareEpisode> returned) {

    static final String EPISODES = "Episodes";
    static final String REVIEWS = "Reviews";
    private static final String EXTRACTED_REVIEWS = "ssd_cla_reviews";

    public CareEpisodes {
        latest = List.copyOf(latest);
        earlier = List.copyOf(earlier);
        returned = List.copyOf(returned);
    }

    public static CareEpisodes in(Journey journey) {
        var all = journey.facts(EpisodeOfCareStarted.class);
        if (all.stream().allMatch(row -> Sources.rank(row) == 0)) {
            return in(journey, all);
        }
        var returned =
                in(journey, all.stream().filter(row -> Sources.rank(row) == 0).toList());
        return ExtractedCare.of(journey).after(returned);
    }

    private static CareEpisodes in(Journey journey, List<Recorded<EpisodeOfCareStarted>> rows) {
        var latestYear = journey.coverage()
                .latestYear(Collection.SSDA903, EPISODES)
                .or(() -> rows.stream().map(CareEpisodes::year).max(Comparator.naturalOrder()))
                .orElse(0);
        var endings = Links.of(journey.facts(EpisodeOfCareEnded.class), EpisodeOfCareEnded::episode);
        var latest = new ArrayList<CareEpisode>();
        var before = new ArrayList<CareEpisode>();
        for (var row : rows) {
            boolean counts = year(row) >= latestYear || row.source().scope().collection() == Collection.SERVICE;
            var ended = endings.whenAbout(row);
            var because = endings.about(row).stream()
                    .filter(ending -> ending.happened().equals(ended))
                    .map(ending -> ending.fact().rec())
                    .findFirst()
                    .orElse("");
            (counts ? latest : before).add(new CareEpisode(row, ended, because));
        }
        var restated = latest.stream()
                .flatMap(episode -> episode.began().day().stream())
                .collect(Collectors.toSet());
        var earlier =
                before.stream().filter(episode -> addsTo(restated, episode)).toList();
        int firstReadWhole = firstYearReadWhole(journey.coverage(), latestYear);
        var returned = new ArrayList<>(latest);
        earlier.stream()
                .filter(episode -> year(episode.started()) >= firstReadWhole)
                .forEach(returned::add);
        return new CareEpisodes(latest, earlier, returned);
    }

    private static boolean addsTo(Set<LocalDate> restated, CareEpisode episode) {
        return episode.ended().day().isPresent()
                && episode.began().day().filter(day -> !restated.contains(day)).isPresent();
    }

    private static int firstYearReadWhole(Coverage coverage, int latestYear) {
        return reviewsSince(coverage)
                // a year that begins on 1 April is named by the next 31 March
                .map(since -> Math.min(latestYear, since.getYear() + 1))
                .orElse(latestYear);
    }

    /** From which day the loaded returns hold reviews without a gap; empty where the latest return came without them. */
    public static Optional<LocalDate> reviewsSince(Coverage coverage) {
        if (!coverage.holds(Collection.SSDA903, EPISODES) && !coverage.holds(Collection.SSDA903, REVIEWS)) {
            return coverage.since(Collection.SSD, EXTRACTED_REVIEWS);
        }
        return coverage.latestYear(Collection.SSDA903, REVIEWS)
                .filter(year -> year
                        >= coverage.latestYear(Collection.SSDA903, EPISODES).orElse(year))
                .flatMap(_ -> coverage.since(Collection.SSDA903, REVIEWS));
    }

    private static int year(Recorded<?> row) {
        return row.source().scope().year();
    }
}
