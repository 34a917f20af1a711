/** What may be told of counts to people who may not know whom they are about. */
@NullMarked
package org.throughline.measures.telling;

import org.jspecify.annotations.NullMarked;
