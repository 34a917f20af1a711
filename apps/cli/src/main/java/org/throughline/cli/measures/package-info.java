/** Counts measures over a census file or a return. */
@NullMarked
package org.throughline.cli.measures;

import org.jspecify.annotations.NullMarked;
