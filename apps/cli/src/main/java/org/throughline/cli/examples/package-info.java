/** The command that makes the files of an invented authority. */
@NullMarked
package org.throughline.cli.examples;

import org.jspecify.annotations.NullMarked;
