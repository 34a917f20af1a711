/** The pages of the improvement board. */
@NullMarked
package org.throughline.web.improvement.board.pages;

import org.jspecify.annotations.NullMarked;
