/**
 * What is due and what is late: for a worker, a team and the service.
 *
 * <p>Reads journeys and keeps what every clock says of every child, ready to be counted; all of it can be made anew at any
 * time. Start at {@link org.throughline.web.oversight.Lists} and {@link org.throughline.web.oversight.Figures}.
 */
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {"journeys", "access", "trail", "pages", "service", "standards"})
@NullMarked
package org.throughline.web.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
