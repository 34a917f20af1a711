/** Whether child and family assessments are in time. */
@NullMarked
package org.throughline.measures.assessment;

import org.jspecify.annotations.NullMarked;
