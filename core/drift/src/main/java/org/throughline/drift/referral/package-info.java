/** Children who come to the front door again and again. */
@NullMarked
package org.throughline.drift.referral;

import org.jspecify.annotations.NullMarked;
