/**
 * Finding a child and reading their story: search, the child's page, the chronology, conflicts of identity, restriction.
 *
 * <p>Reads journeys and writes nothing of its own; what people decide here is kept by the modules it calls.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"journeys", "access", "trail", "pages", "standards"})
@NullMarked
package org.throughline.web.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
