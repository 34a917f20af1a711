/** Measures of pre-proceedings. */
@NullMarked
package org.throughline.measures.court;

import org.jspecify.annotations.NullMarked;
