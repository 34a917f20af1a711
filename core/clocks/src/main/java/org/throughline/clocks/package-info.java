/**
 * Statutory clocks and watches: a journey and a day go in, what is due, late, done or not to be told comes out. Start at
 * {@link org.throughline.clocks.StatutoryClocks}.
 */
@NullMarked
package org.throughline.clocks;

import org.jspecify.annotations.NullMarked;
