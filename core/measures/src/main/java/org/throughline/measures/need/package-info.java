/** Measures of children in need: how many, for how long, on what plans, seen and allocated. */
@NullMarked
package org.throughline.measures.need;

import org.jspecify.annotations.NullMarked;
