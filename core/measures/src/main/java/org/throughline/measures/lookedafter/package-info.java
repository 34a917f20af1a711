/** Children looked after: how often they move, how long they stay, and their reviews. */
@NullMarked
package org.throughline.measures.lookedafter;

import org.jspecify.annotations.NullMarked;
