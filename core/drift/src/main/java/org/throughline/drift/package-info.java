/**
 * Drift: a journey and a day go in, where a child is stuck comes out, with the reason, the dates and the facts it stands
 * on. Start at {@link org.throughline.drift.DriftRules}.
 */
@NullMarked
package org.throughline.drift;

import org.jspecify.annotations.NullMarked;
