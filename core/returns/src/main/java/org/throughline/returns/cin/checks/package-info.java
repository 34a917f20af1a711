/**
 * The department's checks of the children in need census, by subject. Start at
 * {@link org.throughline.returns.cin.checks.CinChecks}.
 */
@NullMarked
package org.throughline.returns.cin.checks;

import org.jspecify.annotations.NullMarked;
