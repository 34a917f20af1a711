/** Reads lines of print as a report: the family first, then with that family's labels. Start at {@link org.throughline.ofsted.reading.ReportReader}. */
@NullMarked
package org.throughline.ofsted.reading;

import org.jspecify.annotations.NullMarked;
