/** Measures of the workforce: workers' own lines and the cases they hold go in. Start at {@link org.throughline.measures.workforce.WorkforceMeasures}. */
@NullMarked
package org.throughline.measures.workforce;

import org.jspecify.annotations.NullMarked;
