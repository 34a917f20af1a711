/** How often a child is to be seen: by regulation while looked after, otherwise at the council's own interval. */
@NullMarked
package org.throughline.clocks.visits;

import org.jspecify.annotations.NullMarked;
