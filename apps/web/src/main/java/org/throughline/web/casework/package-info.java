/**
 * What a worker writes: visits, their drafts and their corrections. Nothing typed is ever lost.
 *
 * <p>Keeps drafts; what is saved becomes facts of the journeys. Start at {@link org.throughline.web.casework.Visits}.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"journeys", "access", "trail", "standards", "pages"})
@NullMarked
package org.throughline.web.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
