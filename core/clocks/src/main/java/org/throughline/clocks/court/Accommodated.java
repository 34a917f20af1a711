package org.throughline.clocks.court;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Journey;
import org.throughline.journey.LegalStatusRun;
import org.throughline.law.Provision;

/** Children looked after by agreement under section 20, whom a senior manager looks at every so many months. */
public final class Accommodated extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("PLO-11");

    private static final String BY_AGREEMENT = "V2";

    public static final Setting<Integer> MONTHS = Setting.number(
            "watches.section-20-months",
            "Every how many months a senior manager looks at a child accommodated under section 20.",
            3,
            1,
            24,
            "No law names it; local standards followed decisions of the courts.");

    private static final Provision SOURCE = LocalStandard.of(
            "Children accommodated under section 20",
            "A senior manager looks again, every so many months, at each child looked after by agreement and without an order.");

    private final Settings settings;

    public Accommodated(Settings settings) {
        super(CODE, "Children looked after by agreement for long", "Section 20 for long", SOURCE);
        this.settings = settings;
    }

    /** One for each run of the status that goes on: the latest of its marks that it has passed. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return LegalStatusRun.of(BY_AGREEMENT, CareEpisodes.in(journey), asAt).stream()
                .filter(run -> run.ended().knownBy(asAt).isBlank())
                .flatMap(run -> run.first().began().day().stream().flatMap(began -> sighting(run, began, asAt)))
                .toList();
    }

    private Stream<Sighting> sighting(LegalStatusRun run, LocalDate began, LocalDate asAt) {
        int every = settings.on(MONTHS, began);
        int whole = (int) (ChronoUnit.MONTHS.between(began, asAt) / every);
        // a month that ends sooner is full on its last day
        int marks = began.plusMonths((whole + 1L) * every).isAfter(asAt) ? whole : whole + 1;
        return Stream.of(marks)
                .filter(passed -> passed >= 1)
                .map(passed -> new Sighting(
                        CODE,
                        began.plusMonths((long) passed * every),
                        "Looked after under section 20 for %d months, since %s"
                                .formatted(passed * every, InWords.of(began)),
                        Optional.of(began.plusMonths((passed + 1L) * every)),
                        Optional.of(run.first().started().id())));
    }
}
