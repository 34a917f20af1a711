/**
 * The returns room: takes the statutory returns out of the record or from a file, checks them, tells each finding to the
 * person who can mend it, keeps what was answered, and freezes what is sent. Start at
 * {@link org.throughline.web.returns.Runs}.
 */
@ApplicationModule(
        displayName = "Returns",
        allowedDependencies = {"access", "journeys", "pages", "trail"})
@NullMarked
package org.throughline.web.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
