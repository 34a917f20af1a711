package org.throughline.journey;

import java.util.Optional;

/** Child in need plans. */
public sealed interface PlanFact extends Fact {

    /** Opens the plan. */
    record CinPlanStarted(Optional<ThingId> referral) implements PlanFact {}

    record CinPlanEnded(ThingId plan) implements PlanFact {}
}
