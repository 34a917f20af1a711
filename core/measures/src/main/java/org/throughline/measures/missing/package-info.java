/** Looked-after children who go missing. */
@NullMarked
package org.throughline.measures.missing;

import org.jspecify.annotations.NullMarked;
