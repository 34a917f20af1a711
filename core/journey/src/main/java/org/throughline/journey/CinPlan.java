package org.throughline.journey;

import java.util.List;
import org.throughline.journey.PlanFact.CinPlanEnded;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;

/**
 * A child in need plan.
 *
 * @param ended undated while the plan runs
 * @param closed the closure of its episode of need, undated if the record shows none
 * @param died the child's death, undated if the record shows none
 * @param leftOut where a later census does not hold it any more, else undated
 */
public record CinPlan(Recorded<CinPlanStarted> started, When ended, When closed, When died, When leftOut) {

    /** In the order of their files. */
    public static List<CinPlan> in(Journey journey) {
        var plans = journey.facts(CinPlanStarted.class);
        if (plans.isEmpty()) {
            return List.of();
        }
        var endings = Links.of(journey.facts(CinPlanEnded.class), CinPlanEnded::plan);
        var closures = Links.of(journey.facts(CaseClosed.class), CaseClosed::referral);
        var died = Deaths.in(journey);
        var coverage = journey.coverage();
        var stated = plans.stream()
                .map(plan -> new CinPlan(
                        plan,
                        endings.whenAbout(plan),
                        closures.whenAbout(plan, plan.fact().referral()),
                        died,
                        coverage.leftOut(plan)))
                .toList();
        return Sources.joined(
                stated,
                CinPlan::started,
                coverage,
                (one, other) -> new CinPlan(
                        one.started(),
                        Sources.either(one.ended(), other.ended()),
                        Sources.either(one.closed(), other.closed()),
                        died,
                        Sources.leftOut(one.leftOut(), coverage, other.started())));
    }

    /**
     * What ends the plan first: its own end, the closure of the case, or the child's death; without any of them, that a
     * later census leaves it out.
     */
    public When over() {
        return When.earliest(List.of(ended, closed, died, leftOut));
    }
}
