/** Referrals: those that come again, and those that end with no further action. */
@NullMarked
package org.throughline.measures.referral;

import org.jspecify.annotations.NullMarked;
