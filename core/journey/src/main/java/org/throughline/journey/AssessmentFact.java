package org.throughline.journey;

import java.util.List;

/** Child and family assessments. */
public sealed interface AssessmentFact extends Fact {

    /** Opens the assessment. @param referral names nothing where the file does not say of which referral it is */
    record AssessmentStarted(ThingId referral) implements AssessmentFact {}

    record AssessmentReviewPointSet(ThingId assessment) implements AssessmentFact {}

    /** A manager authorised it: this, not the day the worker finished, stops the clock. */
    record AssessmentAuthorised(ThingId assessment) implements AssessmentFact {}

    /** @param seen whether the child was seen in it, Y or N as the file gave it */
    record ChildSeenStated(ThingId assessment, String seen) implements AssessmentFact {}

    /**
     * What the assessment came to.
     *
     * @param outcomes the flags that were set, as the dataset names them, such as PROV_OF_SERVICES_FLAG
     * @param noFurtherAction Y or N as the file gave it
     */
    record AssessmentDecided(ThingId assessment, List<String> outcomes, String noFurtherAction)
            implements AssessmentFact {
        public AssessmentDecided {
            outcomes = List.copyOf(outcomes);
        }
    }

    record FactorsIdentified(ThingId assessment, List<String> factors) implements AssessmentFact {
        public FactorsIdentified {
            factors = List.copyOf(factors);
        }
    }
}
