/**
 * Where children are stuck, and what somebody decided about it.
 *
 * <p>Reads journeys, keeps what the rules of drift find of every child from the day it is found to the day it is gone, and
 * every decision about it for ever. Start at {@link org.throughline.web.drift.Findings} and
 * {@link org.throughline.web.drift.Decisions}.
 */
@ApplicationModule(
        displayName = "Drift",
        allowedDependencies = {"access", "journeys", "pages", "service", "standards", "trail"})
@NullMarked
package org.throughline.web.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
