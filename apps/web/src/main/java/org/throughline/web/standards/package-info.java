/**
 * The council's own standards, from the day that each holds: how often a child on a plan is visited.
 *
 * <p>Start at {@link org.throughline.web.standards.Standards}.
 */
@ApplicationModule(
        displayName = "Standards",
        allowedDependencies = {"access", "trail", "pages"})
@NullMarked
package org.throughline.web.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
