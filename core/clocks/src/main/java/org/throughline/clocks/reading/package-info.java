/**
 * The words that every clock shares: what a clock is, what it says of a child on a day, and the one table that turns a
 * start, a stop and an end into a state. Start at {@link org.throughline.clocks.reading.Reading}.
 */
@NullMarked
package org.throughline.clocks.reading;

import org.jspecify.annotations.NullMarked;
