/**
 * Keeps the facts: every child's journey, who is who, who works with whom, and how files came in.
 *
 * <p>Facts are only ever added. Start at {@link org.throughline.web.journeys.Journeys}.
 */
@ApplicationModule(
        displayName = "Journeys",
        allowedDependencies = {"access", "pages", "trail"})
@NullMarked
package org.throughline.web.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
