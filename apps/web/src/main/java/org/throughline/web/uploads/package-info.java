/**
 * Files in: sent through a page, named at the terminal, or made for the demonstration; what each load came to, and taking one
 * back. Start at {@link org.throughline.web.uploads.Uploads}.
 */
@ApplicationModule(
        displayName = "Uploads",
        allowedDependencies = {"access", "journeys", "pages", "terminal", "trail"})
@NullMarked
package org.throughline.web.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
