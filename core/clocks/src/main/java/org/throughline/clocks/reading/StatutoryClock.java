package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/** A duty with a due date: reads a journey on a day. A pure function; one class for each duty, next to its paragraph. */
public interface StatutoryClock {

    ClockCode code();

    /** As those who count say it, such as "Child and family assessment, from the referral". */
    String name();

    /** As a worklist says it, such as "First looked-after review". */
    String plainName();

    /** The provision this clock keeps today. */
    Provision source();

    /** The provision that a clock begun on that day keeps, where the rule has changed with time. */
    default Provision source(LocalDate started) {
        return source();
    }

    /** What it counts, in words and with its number. */
    Terms terms();

    /**
     * One reading for each thing the duty applies to, in the order of the record. What happened after {@code asAt} is
     * not known yet; a duty that begins later gives no reading.
     */
    List<Reading> read(Journey journey, LocalDate asAt);

    /** The same, of a child at whom other clocks look as well. */
    default List<Reading> read(Look look) {
        return read(look.journey(), look.asAt());
    }
}
