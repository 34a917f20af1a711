/**
 * One child of an SSDA903 return as the checks see them: the rows of this year's and last year's tables, each cell read
 * once, and what other lists say of postcodes, authorities and providers. Start at {@link
 * org.throughline.returns.ssda903.child.Child}.
 */
@NullMarked
package org.throughline.returns.ssda903.child;

import org.jspecify.annotations.NullMarked;
