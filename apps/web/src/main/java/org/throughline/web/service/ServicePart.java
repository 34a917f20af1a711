package org.throughline.web.service;

import java.util.Optional;
import org.throughline.web.access.Sight;

/**
 * One part of the service page. The page waits for all of them, so a part answers from what is kept counted already and counts
 * nothing when it is asked.
 */
public interface ServicePart {

    /** Its place among the parts, the smallest first. */
    int place();

    /** As this person may see it; empty where there is nothing for them. */
    Optional<Shown> shown(Sight who);
}
