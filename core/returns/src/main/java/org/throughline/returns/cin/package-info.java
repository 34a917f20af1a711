/**
 * The children in need census: one XML file. Rows keep every element as it
 * stood; statements are made from rows. Start at {@link org.throughline.returns.cin.CinCensus}.
 */
@NullMarked
package org.throughline.returns.cin;

import org.jspecify.annotations.NullMarked;
