package org.throughline.journey;

/** Special routes: unaccompanied asylum-seeking children, and what a child may do in this country. */
public sealed interface RouteFact extends Fact {

    /** Stated by the year's return; when it ceased, if it did, is a fact of its own. */
    record UnaccompaniedStated() implements RouteFact {}

    record UnaccompaniedCeased() implements RouteFact {}

    /** Opens the status. @param status as the file gave it; UASC for an unaccompanied asylum-seeking child */
    record ImmigrationStatusGained(String status) implements RouteFact {}

    record ImmigrationStatusEnded(ThingId status) implements RouteFact {}
}
