/** The frame that every page stands in, and how templates become pages. */
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {})
@NullMarked
package org.throughline.web.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
