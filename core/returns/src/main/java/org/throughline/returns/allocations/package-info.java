/**
 * A plain list of who works with whom, for councils without the Standard Safeguarding Dataset. Start at
 * {@link org.throughline.returns.allocations.Allocations}.
 */
@NullMarked
package org.throughline.returns.allocations;

import org.jspecify.annotations.NullMarked;
