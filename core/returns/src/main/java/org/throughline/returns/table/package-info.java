/** CSV files read row by row, each row with its line. */
@NullMarked
package org.throughline.returns.table;

import org.jspecify.annotations.NullMarked;
