/**
 * What stands on the service page: each module that has something to tell the director says so by a
 * {@link org.throughline.web.service.ServicePart}, and the page asks them all without knowing one of them.
 */
@ApplicationModule(
        displayName = "The service",
        allowedDependencies = {"access"})
@NullMarked
package org.throughline.web.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
