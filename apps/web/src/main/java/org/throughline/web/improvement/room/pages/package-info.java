/** The pages on which a room is prepared, and those on which a guest reads it. */
@NullMarked
package org.throughline.web.improvement.room.pages;

import org.jspecify.annotations.NullMarked;
