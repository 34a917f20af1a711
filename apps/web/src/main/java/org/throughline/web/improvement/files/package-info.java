/** The files that people send with an inspection, a plan, a board or a room: what they are, and their bytes kept once. */
@NullMarked
package org.throughline.web.improvement.files;

import org.jspecify.annotations.NullMarked;
