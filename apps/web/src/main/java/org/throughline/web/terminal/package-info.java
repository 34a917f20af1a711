/** What is asked for at a terminal, by whom, and how it is refused in words. */
@ApplicationModule(
        displayName = "Terminal",
        allowedDependencies = {})
@NullMarked
package org.throughline.web.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
