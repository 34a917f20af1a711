/** The words all readers share: what a return says it is, what was understood of it and what was not. */
@NullMarked
package org.throughline.returns.reading;

import org.jspecify.annotations.NullMarked;
