/**
 * Measures: journeys and a period go in, how many of how many comes out, with the children in each. Start at
 * {@link org.throughline.measures.Measures}.
 */
@NullMarked
package org.throughline.measures;

import org.jspecify.annotations.NullMarked;
