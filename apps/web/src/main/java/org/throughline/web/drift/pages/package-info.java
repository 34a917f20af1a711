/** The pages of drift: what is found, the children behind it, one child, and the form for a decision. */
@NullMarked
package org.throughline.web.drift.pages;

import org.jspecify.annotations.NullMarked;
