/** Children who go missing: the interview when they are back. */
@NullMarked
package org.throughline.clocks.missing;

import org.jspecify.annotations.NullMarked;
