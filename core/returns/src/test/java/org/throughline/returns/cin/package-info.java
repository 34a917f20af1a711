/** What is promised of the census. */
@NullMarked
package org.throughline.returns.cin;

import org.jspecify.annotations.NullMarked;
