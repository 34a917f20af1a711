package org.throughline.journey;

import java.util.List;

/**
 * A child protection plan and its reviews.
 *
 * @param ended undated while the plan runs
 * @param closed the closure of its episode of need, undated if the record shows none
 * @param died the child's death, undated if the record shows none
 * @param leftOut where a later census does not hold it any more, else undated
 * @param reviews its review conferences, in the order of the files
 */
public record ProtectionPlan(
        Recorded<ProtectionFact.ProtectionPlanStarted> started,
        When ended,
        When closed,
        When died,
        When leftOut,
        List<Recorded<ProtectionFact.ConferenceHeld>> reviews) {

    public ProtectionPlan {
        reviews = List.copyOf(reviews);
    }

    /**
     * What ends the plan first: its own end, the closure of the case, or the child's death; without any of them, that a
     * later census leaves it out.
     */
    public When over() {
        return When.earliest(List.of(ended, closed, died, leftOut));
    }
}
