package org.throughline.clocks.missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.ElapsedHours;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Mark;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact;
import org.throughline.journey.When;
import org.throughline.law.Provision;

/** Children who are missing now, and for how long, so that a senior manager knows. Whether they were told is in no file. */
public final class LongMissing extends FacedWatch {

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
        super(CODE, "Children who have been missing for long", "Missing now", SOURCE);
        this.settings = settings;
    }

    /**
     * One for each episode that goes on and has passed a mark: by the hour where it is known when the child went, else on
     * the first day on which so many hours have passed for certain.
     */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return MissingEpisode.in(journey).stream()
                .filter(episode -> episode.went().fact().kind() == MissingFact.Kind.MISSING)
                .filter(episode -> episode.returned().knownBy(asAt).isBlank())
                .flatMap(episode -> sighting(episode, asAt).stream())
                .toList();
    }

    private Optional<Sighting> sighting(MissingEpisode episode, LocalDate asAt) {
        var went = episode.went().happened().knownBy(asAt);
        return went.day()
                .flatMap(began -> Mark.latest(
                        CODE,
                        settings.on(MARKS, began).stream()
                                .map(hours -> new Mark(passed(went, began, hours), hours + " hours"))
                                .toList(),
                        "Missing for more than %s, since " + InWords.of(began),
                        episode.went(),
                        asAt));
    }

    private static LocalDate passed(When went, LocalDate began, int hours) {
        return went instanceof When.At(var instant)
                ? LocalDate.ofInstant(ElapsedHours.after(instant, hours), When.ENGLAND)
                : began.plusDays(Math.ceilDiv(hours, HOURS_IN_A_DAY) + 1L);
    }
}
