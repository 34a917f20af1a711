/**
 * The council’s own standards, each from the day that it holds: intervals, thresholds, and whoever else declares a setting.
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
