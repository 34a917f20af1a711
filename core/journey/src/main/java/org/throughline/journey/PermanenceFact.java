package org.throughline.journey;

import java.util.List;

/** Adoption and earlier permanence. */
public sealed interface PermanenceFact extends Fact {

    /** The agency decided that the child should be placed for adoption. Opens the decision. */
    record AdoptionDecided() implements PermanenceFact {}

    record AdoptionDecisionReversed(ThingId decision, String reason) implements PermanenceFact {}

    record Matched(ThingId decision) implements PermanenceFact {}

    /** The adopters, as the AD1 row codes them. */
    record AdoptersDescribed(ThingId decision, String fosterCare, String number, String sex, String legalStatus)
            implements PermanenceFact {}

    /** Decided that the child should be placed with carers who may go on to adopt. */
    record EarlyPermanenceDecided() implements PermanenceFact {}

    /** Placed with carers who foster now and may adopt, or while other plans are still followed. */
    record EarlyPermanencePlaced() implements PermanenceFact {}

    record PlacedForAdoption(ThingId decision) implements PermanenceFact {}

    /**
     * What the plan for permanence is, from that day. Opens the plan.
     *
     * @param options the flags that were set, as the dataset names them, such as ADOPTION; several where plans run in
     *     parallel
     */
    record PermanencePlanSet(List<String> options) implements PermanenceFact {
        public PermanencePlanSet {
            options = List.copyOf(options);
        }
    }

    record PermanencePlanEnded(ThingId plan) implements PermanenceFact {}

    /** @param when day, month and year as given: ZZ stands for an unknown part */
    record PriorPermanenceStated(String order, String authority, String when) implements PermanenceFact {}
}
