package org.throughline.web.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.journey.PersonId;
import org.throughline.journey.Standing;

/**
 * One child to whom the service has a duty now, as lists show them.
 *
 * @param lastSeen the last visit at which the child was not said to be unseen, empty where the record holds none
 * @param late how many of their clocks are late now
 */
public record OpenChild(
        PersonId child,
        String name,
        String knownBy,
        Optional<LocalDate> born,
        Standing standing,
        Optional<LocalDate> lastSeen,
        String worker,
        String team,
        int late) {}
