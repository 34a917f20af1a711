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

/**
 * How long an emergency protection order may last: 8 days and one extension of 7. The return does not say whether there
 * was one, so 15 days are allowed for.
 */
public final class EmergencyProtectionOrder extends FacedClock {

    private static final ClockCode CODE = new ClockCode("S47-09");

    private static final Length FIRST = Length.days(8);

    private static final Length EXTENSION = Length.days(7);

    private static final Length LENGTH = Length.days(FIRST.number() + EXTENSION.number());

    private static final OrderOfDays ORDER =
            new OrderOfDays(CODE, "L2", Limit.days(LENGTH.number()), "Emergency protection order made");

    private static final Provision SOURCE = Sources.fromKnowledge(
            Instrument.CHILDREN_ACT_1989,
            "section 45",
            "An emergency protection order lasts at most %s and may be extended once, by at most %s."
                    .formatted(FIRST.words(), EXTENSION.words()));

    private static final Terms TERMS = Terms.of(
                    Owner.COURT, "An emergency protection order was made", "The order ended")
            .within(LENGTH)
            .recurring("Each time")
            .changedBy("The return does not say whether the order was extended, so the longest is counted")
            .lapsing("Nothing");

    private static final Face FACE = Face.of(
            CODE.value(),
            "Length of an emergency protection order, its extension allowed for",
            "End of an emergency protection order",
            SOURCE,
            TERMS);

    public EmergencyProtectionOrder() {
        super(FACE);
    }

    /** One reading for each unbroken time under such an order. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return ORDER.read(journey, asAt);
    }
}
