/** What every rule of drift shares: what it asks, its numbers, and what it answers. */
@NullMarked
package org.throughline.drift.finding;

import org.jspecify.annotations.NullMarked;
