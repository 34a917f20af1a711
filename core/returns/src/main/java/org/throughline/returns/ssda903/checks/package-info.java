/**
 * The department's checks of the SSDA903, by subject: codes and conditions are the department's, the words are ours.
 * Start at {@link org.throughline.returns.ssda903.checks.Ssda903Checks}.
 */
@NullMarked
package org.throughline.returns.ssda903.checks;

import org.jspecify.annotations.NullMarked;
