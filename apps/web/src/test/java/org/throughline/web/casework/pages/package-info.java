/** Holds the pages of casework to their words. */
@NullMarked
package org.throughline.web.casework.pages;

import org.jspecify.annotations.NullMarked;
