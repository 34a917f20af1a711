/**
 * The files that councils make, read into statements and written again. Start at {@link org.throughline.returns.Returns}.
 */
@NullMarked
package org.throughline.returns;

import org.jspecify.annotations.NullMarked;
