/** Where the service keeps its data: a PostgreSQL of its own, or the council's. */
@ApplicationModule(displayName = "Database", allowedDependencies = "terminal")
@NullMarked
package org.throughline.web.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
