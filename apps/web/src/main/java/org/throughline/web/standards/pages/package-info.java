/** The page on which the council sets its own standards. */
@NullMarked
package org.throughline.web.standards.pages;

import org.jspecify.annotations.NullMarked;
