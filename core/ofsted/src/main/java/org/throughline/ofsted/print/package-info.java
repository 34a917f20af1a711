/** A PDF as lines of print: guarded, stripped once, without what stands at the edges of pages. Knows nothing of inspections. */
@NullMarked
package org.throughline.ofsted.print;

import org.jspecify.annotations.NullMarked;
