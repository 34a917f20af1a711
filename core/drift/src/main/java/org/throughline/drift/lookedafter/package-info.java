/** Children looked after who are moved, wait for a placement, or live with their parents unseen. */
@NullMarked
package org.throughline.drift.lookedafter;

import org.jspecify.annotations.NullMarked;
