package org.throughline.journey;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.CareFact.EpisodePlaced;
import org.throughline.journey.CareFact.LegalStatusEnded;
import org.throughline.journey.CareFact.LegalStatusGained;
import org.throughline.journey.CareFact.PlacementEnded;
import org.throughline.journey.CareFact.PlacementStarted;

/**
 * The episodes of care that extracts of the case system hold. The dataset keeps the legal status and the placement apart
 * from the episode: each episode has those that ran on its first day.
 */
final class ExtractedCare {

    private static final Pattern CODE = Pattern.compile("^([A-Z][0-9])\\b.*");

    private final Journey journey;
    private final List<CareEpisode> episodes;

    private ExtractedCare(Journey journey, List<CareEpisode> episodes) {
        this.journey = journey;
        this.episodes = episodes;
    }

    static ExtractedCare of(Journey journey) {
        var endings = Links.of(journey.facts(EpisodeOfCareEnded.class), EpisodeOfCareEnded::episode);
        var placed = Links.of(journey.facts(EpisodePlaced.class), EpisodePlaced::episode);
        var statuses = statuses(journey);
        var placements = placements(journey);
        var episodes = new ArrayList<CareEpisode>();
        for (var started : journey.facts(EpisodeOfCareStarted.class)) {
            if (Sources.rank(started) > 0) {
                var ended = endings.whenAbout(started);
                var because = endings.about(started).stream()
                        .map(ending -> ending.fact().rec())
                        .findFirst()
                        .orElse("");
                var status = on(statuses, started);
                var placement = placed.about(started).stream()
                        .map(link -> link.fact().placement())
                        .flatMap(thing -> placements.stream()
                                .filter(run -> run.opening().line().equals(started.line())
                                        && run.opening().opens().equals(thing)))
                        .findFirst()
                        .or(() -> on(placements, started));
                episodes.add(new CareEpisode(filled(started, status, placement), ended, because));
            }
        }
        return new ExtractedCare(journey, episodes);
    }

    private record Run<F extends Fact>(Recorded<F> opening, When ended) {}

    private static List<Run<LegalStatusGained>> statuses(Journey journey) {
        var endings = Links.of(journey.facts(LegalStatusEnded.class), LegalStatusEnded::status);
        return journey.facts(LegalStatusGained.class).stream()
                .map(gained -> new Run<>(gained, endings.whenAbout(gained)))
                .toList();
    }

    private static List<Run<PlacementStarted>> placements(Journey journey) {
        var endings = Links.of(journey.facts(PlacementEnded.class), PlacementEnded::placement);
        return journey.facts(PlacementStarted.class).stream()
                .map(started -> new Run<>(started, endings.whenAbout(started)))
                .toList();
    }

    /** The latest begun of those that ran on the first day of the episode. */
    private static <F extends Fact> Optional<Run<F>> on(List<Run<F>> runs, Recorded<?> episode) {
        var day = episode.happened().day();
        return runs.stream()
                .filter(run -> run.opening().line().equals(episode.line())
                        && run.opening().happened().day().isPresent()
                        && day.isPresent()
                        && run.opening().happened().isKnownBy(day.get())
                        && run.ended()
                                .day()
                                .filter(end -> !end.isAfter(day.get()))
                                .isEmpty())
                .max(comparing(run -> run.opening().happened().day().orElse(LocalDate.MIN)));
    }

    private static Recorded<EpisodeOfCareStarted> filled(
            Recorded<EpisodeOfCareStarted> of,
            Optional<Run<LegalStatusGained>> status,
            Optional<Run<PlacementStarted>> placement) {
        if (status.isEmpty() && placement.isEmpty()) {
            return of;
        }
        var given = of.fact();
        var where = placement.map(run -> run.opening().fact());
        var fact = new EpisodeOfCareStarted(
                given.rne(),
                status.map(run -> code(run.opening().fact().legalStatus())).orElse(given.legalStatus()),
                given.need(),
                where.map(PlacementStarted::type).orElse(given.placement()),
                where.map(PlacementStarted::provider).orElse(given.provider()),
                given.homePostcode(),
                where.map(PlacementStarted::postcode).orElse(given.placementPostcode()),
                where.map(PlacementStarted::urn).orElse(given.urn()));
        return new Recorded<>(
                of.id(), of.line(), of.key(), of.happened(), fact, of.known(), of.by(), of.source(), of.corrects());
    }

    /** The return's code at the beginning of what a case system writes, such as "C2 Full care order". */
    private static String code(String legalStatus) {
        var code = CODE.matcher(legalStatus.strip());
        return code.matches() ? code.group(1) : legalStatus.strip();
    }

    /** The returns' episodes, ended where an extract says so, and those that began when no return speaks. */
    CareEpisodes after(CareEpisodes returned) {
        int latest = returned.latest().size();
        int stated = latest + returned.earlier().size();
        var all = new ArrayList<>(returned.latest());
        all.addAll(returned.earlier());
        all.addAll(episodes);
        var joined = Sources.joined(all, CareEpisode::started, journey.coverage(), ExtractedCare::and);
        var added = joined.subList(stated, joined.size());
        var whole = new ArrayList<>(joined.subList(0, latest));
        whole.addAll(returned.returned().subList(latest, returned.returned().size()));
        whole.addAll(added);
        var last = new ArrayList<>(joined.subList(0, latest));
        last.addAll(added);
        return new CareEpisodes(last, returned.earlier(), whole);
    }

    private static CareEpisode and(CareEpisode one, CareEpisode other) {
        return one.ended().isBlank() ? new CareEpisode(one.started(), other.ended(), other.endedBecause()) : one;
    }
}
