/**
 * Which group of a breakdown a child is counted in on a day: team, worker, ethnic group, sex, age. Each child is in one
 * group of each, so groups add up to the whole. Start at {@link org.throughline.measures.groups.Grouping}.
 */
@NullMarked
package org.throughline.measures.groups;

import org.jspecify.annotations.NullMarked;
