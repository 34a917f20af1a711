/** The record itself: what is entered when. */
@NullMarked
package org.throughline.clocks.supervision;

import org.jspecify.annotations.NullMarked;
