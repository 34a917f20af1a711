package org.throughline.clocks.missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact;
import org.throughline.law.Provision;

/** Children who went missing so often in so many days that agencies meet about them. Whether they met is in no file. */
public final class OftenMissing extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("MIS-03");

    public static final Setting<Integer> TIMES = Setting.number(
            "watches.missing-times",
            "How many missing episodes call for a meeting.",
            3,
            2,
            20,
            "No law names it; local protocols do.");

    public static final Setting<Integer> DAYS = Setting.number(
            "watches.missing-days",
            "Within how many days they lie.",
            90,
            7,
            365,
            "No law names it; 90 days are common, 30 in places.");

    private static final Provision SOURCE = LocalStandard.of(
            "Children often missing",
            "Agencies meet about a child who goes missing as often, within as many days, as the council sets.");

    private final Settings settings;

    public OftenMissing(Settings settings) {
        super(CODE, "Children who often go missing", "Often missing", SOURCE);
        this.settings = settings;
    }

    /** At most one: the latest episode that made them so many, while it lies no longer back. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        int times = settings.on(TIMES, asAt);
        int days = settings.on(DAYS, asAt);
        var episodes = MissingEpisode.in(journey).stream()
                .filter(episode -> episode.went().fact().kind() == MissingFact.Kind.MISSING)
                .filter(episode -> episode.went()
                        .happened()
                        .knownBy(asAt)
                        .day()
                        .filter(day -> day.isAfter(asAt.minusDays(days)))
                        .isPresent())
                .toList();
        return episodes.size() < times
                ? List.of()
                : List.of(sighting(
                        episodes.get(times - 1),
                        "Missing %d times in %d days, first on %s".formatted(episodes.size(), days, first(episodes))));
    }

    private static String first(List<MissingEpisode> episodes) {
        return episodes.getFirst().went().happened().day().map(InWords::of).orElse("");
    }

    private static Sighting sighting(MissingEpisode episode, String about) {
        return new Sighting(
                CODE,
                episode.went().happened().day().orElseThrow(),
                about,
                Optional.empty(),
                Optional.of(episode.went().id()));
    }
}
