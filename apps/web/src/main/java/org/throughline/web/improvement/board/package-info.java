/**
 * The improvement board: its members, its meetings with papers, minutes and decisions, and what of them is published. Start at
 * {@link org.throughline.web.improvement.board.Meetings}.
 */
@NullMarked
package org.throughline.web.improvement.board;

import org.jspecify.annotations.NullMarked;
