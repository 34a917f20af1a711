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

/** How long a child assessment order may last. */
public final class ChildAssessmentOrder extends FacedClock {

    private static final ClockCode CODE = new ClockCode("S47-10");

    private static final Length LENGTH = Length.days(7);

    private static final OrderOfDays ORDER =
            new OrderOfDays(CODE, "L3", Limit.days(LENGTH.number()), "Child assessment order made");

    private static final Provision SOURCE = Sources.fromKnowledge(
            Instrument.CHILDREN_ACT_1989,
            "section 43(5)",
            "A child assessment order has effect for at most %s from the date it names.".formatted(LENGTH.words()));

    private static final Terms TERMS = Terms.of(Owner.COURT, "A child assessment order took effect", "The order ended")
            .within(LENGTH)
            .recurring("Each time")
            .changedBy("Nothing")
            .lapsing("Nothing");

    private static final Face FACE = Face.of(
            CODE.value(), "Length of a child assessment order", "End of a child assessment order", SOURCE, TERMS);

    public ChildAssessmentOrder() {
        super(FACE);
    }

    /** One reading for each unbroken time under such an order. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return ORDER.read(journey, asAt);
    }
}
