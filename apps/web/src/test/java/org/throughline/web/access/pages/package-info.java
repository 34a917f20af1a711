/** The pages of administration, told as cases. */
@NullMarked
package org.throughline.web.access.pages;

import org.jspecify.annotations.NullMarked;
