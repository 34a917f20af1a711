/**
 * A child's journey: what happened, as facts that are never overwritten, each with the day it happened and the moment
 * our record came to hold it. Start at {@link org.throughline.journey.Journey}.
 */
@NullMarked
package org.throughline.journey;

import org.jspecify.annotations.NullMarked;
