package org.throughline.clocks.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Sources;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Children who were referred again within 12 months of an earlier referral. */
public final class ReReferrals extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("REF-03");

    private static final Length LOOK_BACK = Length.months(12);

    private static final Provision SOURCE = Sources.read(
            Instrument.LAIT,
            "measure 271",
            "A referral counts as a re-referral when the same child was referred to the same council within the %s before it. We count the anniversary; the sources do not say."
                    .formatted(LOOK_BACK.words()),
            "LAIT's data dictionary of April 2026");

    public ReReferrals() {
        super(
                CODE,
                "Referrals within %s of an earlier one".formatted(LOOK_BACK.words()),
                "Referred again within " + LOOK_BACK.words(),
                SOURCE);
    }

    /** One for each episode of need that is open and began so. Two referrals of one day are not one after the other. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        var episodes = EpisodesOfNeed.in(journey);
        var referred = episodes.stream()
                .flatMap(episode -> episode.referral().happened().day().stream())
                .toList();
        return episodes.stream()
                .filter(episode -> episode.over().knownBy(asAt).isBlank())
                .flatMap(episode -> episode.referral().happened().knownBy(asAt).day().stream()
                        .flatMap(day -> sighting(episode, day, referred).stream()))
                .toList();
    }

    private static Optional<Sighting> sighting(EpisodeOfNeed episode, LocalDate day, List<LocalDate> referred) {
        return referred.stream()
                .filter(earlier -> earlier.isBefore(day) && Months.inTheLast(LOOK_BACK.number(), day, earlier))
                .max(Comparator.naturalOrder())
                .map(earlier -> new Sighting(
                        CODE,
                        day,
                        "Referred again on %s, after a referral on %s".formatted(InWords.of(day), InWords.of(earlier)),
                        Optional.empty(),
                        Optional.of(episode.referral().id())));
    }
}
