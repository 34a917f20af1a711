package org.throughline.clocks.orders;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/**
 * How long an emergency protection order may last: 8 days and one extension of 7. The return does not say whether there
 * was one, so 15 days are allowed for.
 */
public final class EmergencyProtectionOrder implements StatutoryClock {

    private static final ClockCode CODE = new ClockCode("S47-09");

    private static final OrderOfDays ORDER =
            new OrderOfDays(CODE, "L2", Limit.days(8 + 7), "Emergency protection order made");

    private static final Provision SOURCE = Sources.fromKnowledge(
            Instrument.CHILDREN_ACT_1989,
            "section 45",
            "An emergency protection order lasts at most 8 days and may be extended once, by at most 7 days.");

    @Override
    public ClockCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Length of an emergency protection order, its extension allowed for";
    }

    @Override
    public String plainName() {
        return "End of an emergency protection order";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    /** One reading for each unbroken time under such an order. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return ORDER.read(journey, asAt);
    }
}
