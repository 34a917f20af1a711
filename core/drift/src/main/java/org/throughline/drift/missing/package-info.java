/** Children who were missing and to whom nobody offered to talk. */
@NullMarked
package org.throughline.drift.missing;

import org.jspecify.annotations.NullMarked;
