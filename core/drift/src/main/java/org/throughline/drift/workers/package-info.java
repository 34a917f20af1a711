/** Children whose social worker changes. */
@NullMarked
package org.throughline.drift.workers;

import org.jspecify.annotations.NullMarked;
