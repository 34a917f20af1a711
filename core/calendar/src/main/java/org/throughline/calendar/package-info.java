/**
 * Working days in England, months and years counted from their anchor, elapsed hours and collection years.
 *
 * <p>Start at {@link WorkingDays}.
 */
@NullMarked
package org.throughline.calendar;

import org.jspecify.annotations.NullMarked;
