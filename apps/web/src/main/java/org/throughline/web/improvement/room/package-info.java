/**
 * The inspection room: invited inspectors and advisers see, for the days of their visit, the lists, records, papers and
 * answers that were put before them, and nothing else.
 */
@NullMarked
package org.throughline.web.improvement.room;

import org.jspecify.annotations.NullMarked;
