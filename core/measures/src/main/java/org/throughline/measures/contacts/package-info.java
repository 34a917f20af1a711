/** Measures of what comes before a referral: contacts and early help. */
@NullMarked
package org.throughline.measures.contacts;

import org.jspecify.annotations.NullMarked;
