/** What is promised of the SSDA903. */
@NullMarked
package org.throughline.returns.ssda903;

import org.jspecify.annotations.NullMarked;
