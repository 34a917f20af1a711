/** Counts the measures of the service, keeps the counts, and shows each with its definition and the children behind it. */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"access", "journeys", "pages", "service", "standards", "trail"})
@NullMarked
package org.throughline.web.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
