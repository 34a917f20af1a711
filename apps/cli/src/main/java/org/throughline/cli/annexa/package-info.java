/** The command that makes Ofsted's child-level lists out of files. */
@NullMarked
package org.throughline.cli.annexa;

import org.jspecify.annotations.NullMarked;
