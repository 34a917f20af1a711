/**
 * What every check of a return is made of: data with one lambda beside its meaning, and the runs that gather findings.
 * Start at {@link org.throughline.returns.checks.Check}.
 */
@NullMarked
package org.throughline.returns.checks;

import org.jspecify.annotations.NullMarked;
