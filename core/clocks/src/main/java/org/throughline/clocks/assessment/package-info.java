/** How long a child and family assessment may take, counted from the referral and from its own start. */
@NullMarked
package org.throughline.clocks.assessment;

import org.jspecify.annotations.NullMarked;
