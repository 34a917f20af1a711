/** What social workers and analysts may rely on when days are counted. */
@NullMarked
package org.throughline.calendar;

import org.jspecify.annotations.NullMarked;
