package org.throughline.journey;

/** Who works with the child. */
public sealed interface InvolvementFact extends Fact {

    /**
     * Opens the involvement.
     *
     * @param worker key of the worker's line
     * @param workerName as the file gives it beside the key, empty where it does not
     * @param role as the file gives it, such as Social worker
     * @param team key of the team's line, or its name where the file has no teams of its own; empty where blank
     */
    record InvolvementStarted(String worker, String workerName, String role, String team) implements InvolvementFact {}

    /**
     * Who has a piece of work: a referral, assessment, enquiry, conference or plan.
     *
     * @param thing what the work is on
     * @param worker key of the worker's line, empty where blank
     * @param workerName as the file gives it beside the key or instead of it, empty where it does not
     * @param team key of the team's line, or its name where the file has no teams of its own; empty where blank
     */
    record WorkAssigned(ThingId thing, String worker, String workerName, String team) implements InvolvementFact {}

    record InvolvementEnded(ThingId involvement, String reason) implements InvolvementFact {}

    /** The reason for a change of worker that a file gives with an involvement that has not ended. */
    record WorkerChangeStated(ThingId involvement, String reason) implements InvolvementFact {}
}
