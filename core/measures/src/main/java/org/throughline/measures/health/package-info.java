/** Health of looked-after children, as the return states it for a whole year. */
@NullMarked
package org.throughline.measures.health;

import org.jspecify.annotations.NullMarked;
