package org.throughline.journey;

/** Pre-proceedings, and orders of a court that no episode of care carries. */
public sealed interface CourtFact extends Fact {

    /** Opens the order. @param given the file's own word for it, empty where its column says what it is */
    record OrderMade(Order order, String given) implements CourtFact {}

    /** What a court ordered. */
    enum Order {
        PLACEMENT,
        ADOPTION,
        SPECIAL_GUARDIANSHIP,
        CHILD_ARRANGEMENTS,
        OTHER
    }

    /** Opens pre-proceedings. @param family key of the family group, empty where blank */
    record PreProceedingsEntered(String family) implements CourtFact {}

    record LetterBeforeProceedingsSent(ThingId preProceedings) implements CourtFact {}

    /** The first meeting of pre-proceedings. */
    record PreProceedingsMeetingHeld(ThingId preProceedings) implements CourtFact {}

    record IntentToIssueSent(ThingId preProceedings) implements CourtFact {}

    /** @param outcome issue or step down, in the file's words */
    record PreProceedingsEnded(ThingId preProceedings, String outcome) implements CourtFact {}

    /** Opens the order. */
    record DeprivationOfLibertyStarted() implements CourtFact {}

    record DeprivationOfLibertyEnded(ThingId order) implements CourtFact {}
}
