/** Adoption: how soon a match follows the decision. */
@NullMarked
package org.throughline.clocks.adoption;

import org.jspecify.annotations.NullMarked;
