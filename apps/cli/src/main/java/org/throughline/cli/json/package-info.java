/** How commands write JSON. */
@NullMarked
package org.throughline.cli.json;

import org.jspecify.annotations.NullMarked;
