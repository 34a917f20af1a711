/** The trail, told as cases. */
@NullMarked
package org.throughline.web.trail;

import org.jspecify.annotations.NullMarked;
