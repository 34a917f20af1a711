/** Invented people: names, numbers and postcodes that belong to nobody. */
@NullMarked
package org.throughline.examples.people;

import org.jspecify.annotations.NullMarked;
