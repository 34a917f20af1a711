/** The command that writes returns out of files that were read. */
@NullMarked
package org.throughline.cli.returning;

import org.jspecify.annotations.NullMarked;
