/** Referrals: who comes back soon. */
@NullMarked
package org.throughline.clocks.referral;

import org.jspecify.annotations.NullMarked;
