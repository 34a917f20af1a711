/** Tells a real change of a measure from chance. */
@NullMarked
package org.throughline.measures.change;

import org.jspecify.annotations.NullMarked;
