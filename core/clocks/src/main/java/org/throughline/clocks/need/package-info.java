/** Child in need plans: in place after an assessment, and not for ever. */
@NullMarked
package org.throughline.clocks.need;

import org.jspecify.annotations.NullMarked;
