/**
 * The improvement plan: what is to improve, who does what by when, how it is measured, and whether it was shown to work.
 * Every change is a row that is added; the plan of any moment is worked out from the rows up to it. Start at
 * {@link org.throughline.web.improvement.plan.ImprovementPlan}.
 */
@NullMarked
package org.throughline.web.improvement.plan;

import org.jspecify.annotations.NullMarked;
