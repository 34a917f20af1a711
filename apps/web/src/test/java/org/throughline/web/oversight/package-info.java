/** What is due and what is late, kept level with the record. */
@NullMarked
package org.throughline.web.oversight;

import org.jspecify.annotations.NullMarked;
