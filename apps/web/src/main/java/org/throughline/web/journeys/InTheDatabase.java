package org.throughline.web.journeys;

import java.util.Comparator;
import java.util.UUID;
import org.throughline.journey.PersonId;

/** PostgreSQL orders UUIDs by their bytes; Java's own order takes the halves for signed numbers. */
final class InTheDatabase {

    static final Comparator<PersonId> ORDER = Comparator.comparing(PersonId::value, InTheDatabase::compare);

    private InTheDatabase() {}

    static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
