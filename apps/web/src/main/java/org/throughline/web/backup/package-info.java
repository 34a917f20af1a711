/**
 * Everything that is kept, in one file, and back again.
 *
 * <p>A backup holds the rows of one moment and the versions of the schemas that they fit; a restore makes those schemas
 * anew from the migrations and fills them in one transaction. Sessions of signed-in people are left out.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"database", "terminal", "trail"})
@NullMarked
package org.throughline.web.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
