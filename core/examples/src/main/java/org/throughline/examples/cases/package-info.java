/** Lives put together with the work done with them: workers given, visits made. */
@NullMarked
package org.throughline.examples.cases;

import org.jspecify.annotations.NullMarked;
