package org.throughline.clocks.orders;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** How long the police may keep a child in their protection: 72 hours, 3 days in a return that has no times. */
public final class PoliceProtection extends FacedClock {

    private static final ClockCode CODE = new ClockCode("S47-08");

    private static final Length LENGTH = Length.hours(72);

    private static final OrderOfDays ORDER =
            new OrderOfDays(CODE, "L1", Limit.days(Math.ceilDiv(LENGTH.number(), 24)), "Police protection begun");

    private static final Provision SOURCE = Sources.fromKnowledge(
            Instrument.CHILDREN_ACT_1989,
            "section 46(6)",
            "No child may be kept in police protection for more than %s.".formatted(LENGTH.words()));

    private static final Terms TERMS = Terms.of(
                    Owner.POLICE, "The police took the child into their protection", "The protection ended")
            .within(LENGTH)
            .recurring("Each time")
            .changedBy("Nothing; the return has days and no times, so it is counted in days")
            .lapsing("Nothing");

    private static final Face FACE =
            Face.of(CODE.value(), "Length of police protection", "End of police protection", SOURCE, TERMS);

    public PoliceProtection() {
        super(FACE);
    }

    /** One reading for each unbroken time in police protection. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return ORDER.read(journey, asAt);
    }
}
