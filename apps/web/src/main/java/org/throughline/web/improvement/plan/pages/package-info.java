/** The pages of the improvement plan. */
@NullMarked
package org.throughline.web.improvement.plan.pages;

import org.jspecify.annotations.NullMarked;
