/** Who may do what, told as cases. */
@NullMarked
package org.throughline.web.access;

import org.jspecify.annotations.NullMarked;
