/** The command that reads statutory clocks from a census file or a return. */
@NullMarked
package org.throughline.cli.clocks;

import org.jspecify.annotations.NullMarked;
