/** Orders and powers that protect a child for a few days only. */
@NullMarked
package org.throughline.clocks.orders;

import org.jspecify.annotations.NullMarked;
