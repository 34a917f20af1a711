/**
 * Invented authorities of any size, the same for the same seed: children, workers and teams, and the files that such
 * an authority would make. Start at {@link org.throughline.examples.InventedAuthority}.
 */
@NullMarked
package org.throughline.examples;

import org.jspecify.annotations.NullMarked;
