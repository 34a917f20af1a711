/** The command that prints what a council may set itself. */
@NullMarked
package org.throughline.cli.settings;

import org.jspecify.annotations.NullMarked;
