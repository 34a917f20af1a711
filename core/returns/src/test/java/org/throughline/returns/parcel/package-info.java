/** What is promised of the first pass. */
@NullMarked
package org.throughline.returns.parcel;

import org.jspecify.annotations.NullMarked;
