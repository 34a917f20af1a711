/** What is promised of the Standard Safeguarding Dataset. */
@NullMarked
package org.throughline.returns.ssd;

import org.jspecify.annotations.NullMarked;
