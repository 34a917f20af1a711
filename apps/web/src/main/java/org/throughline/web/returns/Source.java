package org.throughline.web.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Journeys;

/** The journeys that a return is made of, one after another. */
record Source(Journeys journeys, Set<PersonId> people, Step step) {

    private static final int CHILDREN_TO_A_STEP = 500;

    /** Takes one journey. */
    @FunctionalInterface
    interface Taker {
        void take(Journey journey) throws IOException;
    }

    void each(Taker taker) throws IOException {
        var count = new int[1];
        try {
            journeys.each(people, journey -> {
                try {
                    taker.take(journey);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (++count[0] % CHILDREN_TO_A_STEP == 0) {
                    step.at("Taking the return out of the record", count[0], people.size());
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
