package org.throughline.clocks.careleaver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.FacedWatch;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Sources;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** Children in care who have the rights of an eligible child, worked out from the days they were looked after. */
public final class EligibleChildren extends FacedWatch {

    private static final ClockCode CODE = new ClockCode("LCV-01");

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 40",
            "A child is eligible who is looked after at 16 or 17 and has been for %d weeks in all since the age of 14; short breaks do not count."
                    .formatted(Eligibility.WEEKS),
            "legislation.gov.uk");

    public EligibleChildren() {
        super(CODE, "Children in care who are eligible for leaving care support", "Eligible child", SOURCE);
    }

    /** At most one, while the child is looked after and under 18. */
    @Override
    public List<Sighting> read(Journey journey, LocalDate asAt) {
        return Eligibility.of(journey, asAt).stream()
                .filter(eligible -> eligible.doubt().isEmpty()
                        && eligible.leftCare().knownBy(asAt).isBlank()
                        && Eligibility.grownUp(journey)
                                .day()
                                .filter(asAt::isBefore)
                                .isPresent())
                .map(eligible -> new Sighting(
                        CODE,
                        eligible.since(),
                        "Eligible for leaving care support since " + InWords.of(eligible.since()),
                        Eligibility.grownUp(journey).day(),
                        Optional.of(eligible.opened().id())))
                .toList();
    }
}
