/** A child's pages, in words and in a browser. */
@NullMarked
package org.throughline.web.people.pages;

import org.jspecify.annotations.NullMarked;
