/**
 * The words that every measure shares: what a measure is, what one child adds to it, and the tally that adds. Start at
 * {@link org.throughline.measures.counting.Measure}.
 */
@NullMarked
package org.throughline.measures.counting;

import org.jspecify.annotations.NullMarked;
