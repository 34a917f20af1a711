package org.throughline.journey;

/** Orders of a court that no episode of care carries. */
public sealed interface CourtFact extends Fact {

    /** Opens the order. */
    record DeprivationOfLibertyStarted() implements CourtFact {}

    record DeprivationOfLibertyEnded(ThingId order) implements CourtFact {}
}
