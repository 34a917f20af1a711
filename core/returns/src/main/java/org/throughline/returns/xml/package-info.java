/** XML read one record at a time, with no document type, no entity and nothing from outside. */
@NullMarked
package org.throughline.returns.xml;

import org.jspecify.annotations.NullMarked;
