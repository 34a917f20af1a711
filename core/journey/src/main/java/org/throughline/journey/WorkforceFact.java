package org.throughline.journey;

/** Workers and teams, on lines of their own. */
public sealed interface WorkforceFact extends Fact {

    /** @param registration Social Work England number, empty where blank */
    record WorkerEntered(String staffNumber, String name, String registration, String jobTitle, String department)
            implements WorkforceFact {}

    /** @param fte full-time equivalent as given @param caseload as given; ours is counted, this one is to compare */
    record WorkerDescribed(String fte, String caseload, String agency) implements WorkforceFact {}

    record TeamFormed(String name, String parent, String parentName) implements WorkforceFact {}
}
