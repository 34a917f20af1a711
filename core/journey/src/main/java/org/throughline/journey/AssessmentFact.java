package org.throughline.journey;

import java.util.List;

/** Child and family assessments. */
public sealed interface AssessmentFact extends Fact {

    /** Opens the assessment. */
    record AssessmentStarted(ThingId referral) implements AssessmentFact {}

    record AssessmentReviewPointSet(ThingId assessment) implements AssessmentFact {}

    /** A manager authorised it: this, not the day the worker finished, stops the clock. */
    record AssessmentAuthorised(ThingId assessment) implements AssessmentFact {}

    record FactorsIdentified(ThingId assessment, List<String> factors) implements AssessmentFact {
        public FactorsIdentified {
            factors = List.copyOf(factors);
        }
    }
}
