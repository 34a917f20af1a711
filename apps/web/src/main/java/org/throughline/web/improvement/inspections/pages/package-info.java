/** The pages of the register of inspections, of judgements over time and of themes through the years. */
@NullMarked
package org.throughline.web.improvement.inspections.pages;

import org.jspecify.annotations.NullMarked;
