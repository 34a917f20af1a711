package org.throughline.clocks.missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Watch;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact;
import org.throughline.law.Provision;

/** Children who are missing now, and for how long, so that a senior manager knows. Whether they were told is in no file. */
public final class LongMissing implements Watch {

    private static final ClockCode CODE = new ClockCode("MIS-04");

    private static final int HOURS_IN_A_DAY = 24;

    public static final Setting<List<Integer>> MARKS = Setting.marks(
            "watches.missing-hours",
            "After how many hours a senior manager is told that a child is missing.",
            "hours",
            List.of(24, 72),
            720,
            "No law names it; local protocols do, and sooner for younger or exploited children.");

    private static final Provision SOURCE = LocalStandard.of(
            "Children missing now",
            "A senior manager is told of a child who has been missing for the hours which the council sets.");

    private final Settings settings;

    public LongMissing(Settings settings) {
        this.settings = settings;
    }

    @Override
    public ClockCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Children who have been missing for long";
    }

    @Override
    public String plainName() {
        return "Missing now";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    /** One for each episode that goes on and has passed a mark; days without times pass a mark at their end. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return MissingEpisode.in(journey).stream()
                .filter(episode -> episode.went().fact().kind() == MissingFact.Kind.MISSING)
                .filter(episode -> episode.returned().knownBy(asAt).isBlank())
                .flatMap(episode -> episode.went().happened().knownBy(asAt).day().stream()
                        .flatMap(began -> sighting(episode, began, asAt)))
                .toList();
    }

    private Stream<Sighting> sighting(MissingEpisode episode, LocalDate began, LocalDate asAt) {
        var marks = settings.on(MARKS, began);
        return marks.reversed().stream()
                .filter(hours -> !passed(began, hours).isAfter(asAt))
                .limit(1)
                .map(hours -> new Sighting(
                        CODE,
                        passed(began, hours),
                        "Missing for more than %d hours, since %s".formatted(hours, InWords.of(began)),
                        marks.stream()
                                .map(mark -> passed(began, mark))
                                .filter(asAt::isBefore)
                                .findFirst(),
                        Optional.of(episode.went().id())));
    }

    /** The first day on which so many hours have passed for certain. */
    private static LocalDate passed(LocalDate began, int hours) {
        return began.plusDays(Math.ceilDiv(hours, HOURS_IN_A_DAY) + 1L);
    }
}
