/** What somebody hands in, and the first pass over it that lets nothing hostile or broken through. */
@NullMarked
package org.throughline.returns.parcel;

import org.jspecify.annotations.NullMarked;
