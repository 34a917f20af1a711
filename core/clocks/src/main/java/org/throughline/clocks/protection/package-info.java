/** Child protection: the conference after an enquiry, the reviews of a plan, and plans that last too long. */
@NullMarked
package org.throughline.clocks.protection;

import org.jspecify.annotations.NullMarked;
