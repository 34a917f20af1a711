package org.throughline.journey;

/** Adoption and earlier permanence. */
public sealed interface PermanenceFact extends Fact {

    /** The agency decided that the child should be placed for adoption. Opens the decision. */
    record AdoptionDecided() implements PermanenceFact {}

    record AdoptionDecisionReversed(ThingId decision, String reason) implements PermanenceFact {}

    record Matched(ThingId decision) implements PermanenceFact {}

    /** The adopters, as the AD1 row codes them. */
    record AdoptersDescribed(ThingId decision, String fosterCare, String number, String sex, String legalStatus)
            implements PermanenceFact {}

    /** @param when day, month and year as given: ZZ stands for an unknown part */
    record PriorPermanenceStated(String order, String authority, String when) implements PermanenceFact {}
}
