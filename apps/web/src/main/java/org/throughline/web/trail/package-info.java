/**
 * Who has seen what and who has done what, written in the transaction of the act itself and never changed afterwards.
 *
 * <p>Start at {@link org.throughline.web.trail.Trail}.
 */
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {})
@NullMarked
package org.throughline.web.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
