/**
 * Whole lives of invented children with children's social care, from the first referral to the last day, whatever the
 * day on which they are told. Start at {@link org.throughline.examples.lives.Life}.
 */
@NullMarked
package org.throughline.examples.lives;

import org.jspecify.annotations.NullMarked;
