/**
 * Annex A: the eleven child-level lists that a council hands Ofsted at the start of an inspection. {@link
 * org.throughline.returns.annexa.AnnexA} makes their rows from a journey, {@link
 * org.throughline.returns.annexa.AnnexBook} writes the workbook, and a council's own workbook is read as a return.
 * Their columns and codes are data, by the year of Ofsted's template.
 */
@NullMarked
package org.throughline.returns.annexa;

import org.jspecify.annotations.NullMarked;
