/**
 * The Standard Safeguarding Dataset: CSV tables named and headed as its specification names them. Start at
 * {@link org.throughline.returns.ssd.SsdFolder}.
 */
@NullMarked
package org.throughline.returns.ssd;

import org.jspecify.annotations.NullMarked;
