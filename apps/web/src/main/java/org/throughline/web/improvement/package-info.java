/**
 * From what inspectors found to what was done about it: the register of inspections and their findings, the improvement plan,
 * its board, and the room in which inspectors are shown what they ask for. One part a package; each may use those named
 * before it. Nothing here is about one child but the room.
 */
@ApplicationModule(
        displayName = "Improvement",
        allowedDependencies = {"access", "insight", "journeys", "pages", "service", "trail"})
@NullMarked
package org.throughline.web.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
