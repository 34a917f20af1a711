/**
 * What the law leaves to the council: its own intervals and thresholds, each value from a day on, with the usual one until
 * it is set. Start at {@link org.throughline.clocks.settings.Settings}.
 */
@NullMarked
package org.throughline.clocks.settings;

import org.jspecify.annotations.NullMarked;
