/** Workbooks (.xlsx) that passed the guard, read sheet by sheet. */
@NullMarked
package org.throughline.returns.workbook;

import org.jspecify.annotations.NullMarked;
