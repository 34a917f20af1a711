package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.visits.VisitsAtIntervals.Rule;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;

/** Visits to a child with an agreed series of short breaks (legal status V4). */
public final class ShortBreakVisits extends FacedClock {

    private static final String TABLE = "ssd_cla_visits";

    private static final String AGREED_SERIES = "V4";

    private static final Length FIRST = Length.months(3);

    private static final Length LATER = Length.months(6);

    private static final Face FACE = Face.of(
            "CLA-27",
            "Visits to a child with short breaks",
            "Short break visit",
            Sources.fromKnowledge(
                    Instrument.CARE_PLANNING_2010,
                    "reg. 48(3)(c)",
                    "A child with a series of short breaks is visited within %s of its first day, and then at least every %s. The paragraph was seen in part, without its lengths."
                            .formatted(FIRST.words(), LATER.words())),
            Terms.of(
                            Owner.SOCIAL_WORKER,
                            "An agreed series of short breaks (V4) began, or the child was last seen",
                            "The child was seen")
                    .recurring("Within %s, then every %s".formatted(FIRST.words(), LATER.words()))
                    .changedBy("Stays recorded one by one (V3) do not say when their series began or ended")
                    .lapsing("The series ends"));

    public ShortBreakVisits() {
        super(FACE);
    }

    /** One for each interval between visits in each series. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        var visits = Visits.in(journey, TABLE, asAt);
        return CareEpisodes.in(journey).returned().stream()
                .filter(episode -> episode.legalStatus().equals(AGREED_SERIES))
                .flatMap(series -> read(series, visits, asAt).stream())
                .toList();
    }

    private List<Reading> read(CareEpisode series, Visits visits, LocalDate asAt) {
        var began = series.began().day();
        var stretch =
                new Stretch(series.started(), series.began(), series.ended(), "Short breaks agreed", Optional.empty());
        return new VisitsAtIntervals(
                        visits,
                        stretch,
                        day -> new Rule(
                                code(),
                                (began.filter(day::equals).isPresent() ? FIRST : LATER).limit(WorkingDays.england())),
                        asAt)
                .fromTheBeginning();
    }
}
