package org.throughline.journey;

import java.util.List;
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
        return plans.stream()
                .map(plan -> new ProtectionPlan(
                        plan,
                        endings.whenAbout(plan),
                        closures.whenAbout(plan, plan.fact().referral()),
                        died,
                        journey.coverage().leftOut(plan),
                        reviews.everAbout(plan)))
                .toList();
    }
}
