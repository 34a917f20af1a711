package org.throughline.journey;

/** Education and special educational needs. */
public sealed interface LearningFact extends Fact {

    /** Whether the child has an education, health and care plan. @param has Y or N as the file gave it */
    record EhcPlanStated(String has) implements LearningFact {}

    /** A request for an assessment reached the authority: 20 weeks begin. Opens the request. */
    record EhcRequested() implements LearningFact {}

    /** The requester was told. @param outcome as the file codes it: Y, N, A, W or H */
    record EhcRequestDecided(ThingId request, String outcome) implements LearningFact {}

    /**
     * The plan was issued, or its refusal told.
     *
     * @param outcome as the file codes it: Y, N, A, W or H
     * @param exception 1 where the file says that an exception to the 20 weeks applies, 0 where it does not
     */
    record EhcAssessmentDecided(ThingId request, String outcome, String exception) implements LearningFact {}

    /** The letter with the decision of the annual review. */
    record EhcPlanReviewed(ThingId request) implements LearningFact {}
}
