/** On the way to a court, and care without one. */
@NullMarked
package org.throughline.clocks.court;

import org.jspecify.annotations.NullMarked;
