/** Adoption: how many leave care by it, and how soon they are placed. */
@NullMarked
package org.throughline.measures.adoption;

import org.jspecify.annotations.NullMarked;
