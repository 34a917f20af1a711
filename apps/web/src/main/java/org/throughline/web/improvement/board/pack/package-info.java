/** The pack of a board's meeting: its content frozen as at a day, and the documents that are made of that content alone. */
@NullMarked
package org.throughline.web.improvement.board.pack;

import org.jspecify.annotations.NullMarked;
