/** How files become rows of the record: sifted in temporary tables, compared, matched to people, summed up. */
@NullMarked
package org.throughline.web.journeys.loading;

import org.jspecify.annotations.NullMarked;
