/** Invented teams and the people who work in them, and who is given which child. */
@NullMarked
package org.throughline.examples.workforce;

import org.jspecify.annotations.NullMarked;
