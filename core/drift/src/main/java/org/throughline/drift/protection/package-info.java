/** Plans that last, come again or stand still, and strategy discussions that lead to nothing. */
@NullMarked
package org.throughline.drift.protection;

import org.jspecify.annotations.NullMarked;
