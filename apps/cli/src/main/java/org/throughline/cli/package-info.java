/** The command line: what can be answered from files alone, without a database. Start at {@link org.throughline.cli.Main}. */
@NullMarked
package org.throughline.cli;

import org.jspecify.annotations.NullMarked;
