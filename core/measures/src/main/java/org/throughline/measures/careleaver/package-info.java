/** Care leavers of 19 to 21: in touch, at work or learning, and where they live. */
@NullMarked
package org.throughline.measures.careleaver;

import org.jspecify.annotations.NullMarked;
