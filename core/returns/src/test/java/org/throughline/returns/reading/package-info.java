/** What is promised of dates, keys and counts. */
@NullMarked
package org.throughline.returns.reading;

import org.jspecify.annotations.NullMarked;
