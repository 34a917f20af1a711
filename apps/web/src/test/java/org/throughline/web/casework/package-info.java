/** Holds casework to what a worker may rely on. */
@NullMarked
package org.throughline.web.casework;

import org.jspecify.annotations.NullMarked;
