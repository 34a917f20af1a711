/** The register of inspections, visits, reviews and letters: what was judged, what was found, what is to improve. */
@NullMarked
package org.throughline.web.improvement.inspections;

import org.jspecify.annotations.NullMarked;
