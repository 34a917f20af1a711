/** What is promised of allocations. */
@NullMarked
package org.throughline.returns.allocations;

import org.jspecify.annotations.NullMarked;
