/** Chance that can be repeated: the same seed gives the same draws on every machine. */
@NullMarked
package org.throughline.examples.chance;

import org.jspecify.annotations.NullMarked;
