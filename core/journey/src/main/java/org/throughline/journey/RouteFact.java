package org.throughline.journey;

/** Special routes: unaccompanied asylum-seeking children. */
public sealed interface RouteFact extends Fact {

    /** Stated by the year's return; when it ceased, if it did, is a fact of its own. */
    record UnaccompaniedStated() implements RouteFact {}

    record UnaccompaniedCeased() implements RouteFact {}
}
