/** The command that checks a return before it goes to the department, and the forms in which it tells what it found. */
@NullMarked
package org.throughline.cli.check;

import org.jspecify.annotations.NullMarked;
