/** The pages on which the council sets what the law leaves to it. */
@NullMarked
package org.throughline.web.standards.pages;

import org.jspecify.annotations.NullMarked;
