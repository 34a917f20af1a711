/** Performance books: all measures as at a day, kept as figures that never change. */
@NullMarked
package org.throughline.web.insight.book;

import org.jspecify.annotations.NullMarked;
