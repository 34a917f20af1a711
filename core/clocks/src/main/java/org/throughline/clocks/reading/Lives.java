package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.calendar.Age;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.Journey;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/** When a child was born, reached an age, or died, as far as the record says. */
public final class Lives {

    public static final String BIRTH_UNKNOWN = "The day of birth is not recorded.";

    /** No law of this record reaches further. */
    private static final LocalDate FIRST_BELIEVED = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_BELIEVED = LocalDate.of(2200, 1, 1);

    private Lives() {}

    /** Of several the first that is on record; empty where it cannot be a day of birth. */
    public static Optional<LocalDate> born(Journey journey) {
        return journey.facts(Born.class).stream()
                .flatMap(born -> born.happened().day().stream())
                .findFirst()
                .filter(day -> day.isAfter(FIRST_BELIEVED) && day.isBefore(LAST_BELIEVED));
    }

    /** The birthday on which an age in years is reached. */
    public static Optional<LocalDate> reached(Journey journey, int years) {
        return born(journey).map(day -> Age.reached(day, years));
    }

    public static When died(Journey journey) {
        return When.earliest(
                journey.facts(Died.class).stream().map(Recorded::happened).toList());
    }
}
