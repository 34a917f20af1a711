/** Lives told as an authority's files tell them: year by year, and nothing that lies after the day of telling. */
@NullMarked
package org.throughline.examples.telling;

import org.jspecify.annotations.NullMarked;
