package org.throughline.journey;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.ProtectionPlanEnded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;

/** Works out the child protection plans in a journey. */
public final class ProtectionPlans {

    private ProtectionPlans() {}

    /** In the order of their files. Reviews gather over the years: a later file need not repeat an earlier one's. */
    public static List<ProtectionPlan> in(Journey journey) {
        var plans = journey.facts(ProtectionPlanStarted.class);
        if (plans.isEmpty()) {
            return List.of();
        }
        var endings = Links.of(journey.facts(ProtectionPlanEnded.class), ProtectionPlanEnded::plan);
        var closures = Links.of(journey.facts(CaseClosed.class), CaseClosed::referral);
        var reviews = Links.of(
                journey.facts(ConferenceHeld.class).stream()
                        .filter(held -> held.fact().kind() == Conference.REVIEW)
                        .toList(),
                ConferenceHeld::about);
        var died = Deaths.in(journey);
        var stated = plans.stream()
                .map(plan -> new ProtectionPlan(
                        plan,
                        endings.whenAbout(plan),
                        closures.whenAbout(plan, plan.fact().referral()),
                        died,
                        journey.coverage().leftOut(plan),
                        reviews.everAbout(plan)))
                .toList();
        var coverage = journey.coverage();
        return Sources.joined(
                stated,
                ProtectionPlan::started,
                coverage,
                (one, other) -> new ProtectionPlan(
                        one.started(),
                        Sources.either(one.ended(), other.ended()),
                        Sources.either(one.closed(), other.closed()),
                        died,
                        Sources.leftOut(one.leftOut(), coverage, other.started()),
                        Sources.joined(
                                Stream.concat(one.reviews().stream(), other.reviews().stream())
                                        .toList(),
                                review -> review,
                                coverage,
                                (first, _) -> first)));
    }
}
