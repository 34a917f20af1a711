package org.throughline.clocks.lookedafter;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** How long one stay of a series of short breaks may last. The 75 days in 12 months are not counted. */
public final class ShortBreakStay extends FacedClock {

    private static final ClockCode CODE = new ClockCode("CLA-26");

    private static final String EACH_STAY_RECORDED = "V3";

    private static final Length IN_ALL = Length.days(75);

    private static final Length IN_ANY = Length.months(12);

    private static final Length LENGTH = Length.days(17);

    private static final Limit LIMIT = Limit.days(LENGTH.number());

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 48(2)",
            "Short breaks are treated as one placement only while no stay is longer than %s, and all stays together no longer than %s in any %s."
                    .formatted(LENGTH.words(), IN_ALL.words(), IN_ANY.words()),
            "legislation.gov.uk");

    private static final Terms TERMS = Terms.of(Owner.SOCIAL_WORKER, "A short break began", "It ended")
            .within(LENGTH)
            .recurring("Each stay")
            .changedBy(
                    "Beyond it, or beyond the days in all, every duty to a looked-after child applies; the days in all are not counted here")
            .lapsing("Nothing");

    private static final Face FACE = Face.of(
            CODE.value(), "Length of one short break", "Short break of at most " + LENGTH.words(), SOURCE, TERMS);

    public ShortBreakStay() {
        super(FACE);
    }

    /** One reading for each stay that the return records by itself. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return CareEpisodes.in(journey).returned().stream()
                .filter(episode -> episode.legalStatus().equals(EACH_STAY_RECORDED))
                .flatMap(stay -> duty(stay).read(asAt).stream())
                .toList();
    }

    private static Duty duty(CareEpisode stay) {
        return Duty.of(CODE, LIMIT, stay.began(), InWords.begun("Short break begun", stay.began()))
                .startedBy(stay.started())
                .stoppedBy(stay.ended());
    }
}
