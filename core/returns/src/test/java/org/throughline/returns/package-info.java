/** What is promised of files. */
@NullMarked
package org.throughline.returns;

import org.jspecify.annotations.NullMarked;
