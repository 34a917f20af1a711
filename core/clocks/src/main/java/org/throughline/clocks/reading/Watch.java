package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import org.throughline.journey.Journey;
import org.throughline.law.Provision;

/** Something a manager keeps an eye on that has no due date: it can be seen, never late. */
public interface Watch {

    ClockCode code();

    String name();

    String plainName();

    Provision source();

    /** What there is to see on that day; what happened later is not known yet. */
    List<Sighting> read(Journey journey, LocalDate asAt);
}
