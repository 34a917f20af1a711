/** How a fact is written in a row of the database, and read back. */
@NullMarked
package org.throughline.web.journeys.facts;

import org.jspecify.annotations.NullMarked;
