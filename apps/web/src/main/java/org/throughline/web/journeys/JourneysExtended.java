package org.throughline.web.journeys;

import java.util.Set;
import org.throughline.journey.PersonId;

/**
 * Some children's journeys grew. Published within the transaction.
 *
 * @param children the few of them when a person typed or matched; empty after a load, when listeners catch up by
 *     {@link Journeys#changedSince}
 * @param entry the newest entry
 */
public record JourneysExtended(Set<PersonId> children, long entry) {

    public JourneysExtended {
        children = Set.copyOf(children);
    }
}
