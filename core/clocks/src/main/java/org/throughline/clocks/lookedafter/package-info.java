/** Looked-after children: reviews of the case, and stays, placements and orders that may only last so long. */
@NullMarked
package org.throughline.clocks.lookedafter;

import org.jspecify.annotations.NullMarked;
