package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.aCinPlan;
import static org.throughline.returns.cin.checks.Looks.both;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Looks.moreThanOne;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.CIN_PLANS;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.IDENTIFIERS;

import java.util.List;
import org.throughline.returns.checks.Check;

/** Child in need plans by themselves, in their episode and beside one another. */
final class CinPlanChecks {

    private static final String START = "CINPlanStartDate";
    private static final String END = "CINPlanEndDate";
    private static final String DIED = "PersonDeathDate";

    static final Check<Child> C4000 = error("4000")
            .says("The referral led to no further action, but there is a child in need plan.")
            .mend("Say that the referral led to more, or move the plan to the episode to which it belongs.")
            .marks(EPISODES, "ReferralNFA")
            .marks(CIN_PLANS, "LAchildID")
            .looksAt(inEpisode((episode, found) -> {
                if (episode.endsThere()) {
                    both(episode, episode.cinPlans(), _ -> true, found);
                }
            }));

    static final Check<Child> C4004 = error("4004")
            .says("An episode has more than one open child in need plan.")
            .mend("End the earlier plan.")
            .marks(CIN_PLANS, END)
            .looksAt(inEpisode((episode, found) -> moreThanOne(episode.cinPlans(), CinPlan::isOpen, found)));

    static final Check<Child> C4008 = error("4008")
            .says("A child in need plan starts after the child's death.")
            .mend("Correct the start of the plan or the date of death.")
            .marks(IDENTIFIERS, DIED)
            .marks(CIN_PLANS, START)
            .looksAt((child, found) -> {
                if (child.died().isKnown()) {
                    both(child, child.cinPlans(), plan -> plan.start().isAfter(child.died()), found);
                }
            });

    static final Check<Child> C4009Q = query("4009Q")
            .says("A child in need plan ends after the child's death.")
            .mend("End the plan on the day of death at the latest, or correct the date of death.")
            .marks(IDENTIFIERS, DIED)
            .marks(CIN_PLANS, END)
            .looksAt((child, found) -> {
                if (child.died().isKnown()) {
                    both(child, child.cinPlans(), plan -> plan.end().isAfter(child.died()), found);
                }
            });

    static final Check<Child> C4010 = error("4010")
            .says("The start of a child in need plan is missing, or after the end of the census year.")
            .mend("Enter the day on which the plan started.")
            .marks(CIN_PLANS, START)
            .looksAt(aCinPlan(
                    (plan, census) -> plan.start().isMissing() || plan.start().isAfter(census.last())));

    static final Check<Child> C4011 = error("4011")
            .says("A child in need plan ends before it starts.")
            .mend("Correct the start or the end of the plan.")
            .marks(CIN_PLANS, END, START)
            .looksAt(aCinPlan((plan, _) -> plan.end().isBefore(plan.start())));

    static final Check<Child> C4012Q = query("4012Q")
            .says("A child in need plan starts and ends on the same day.")
            .mend("Correct the dates, or take the plan out if it was entered by mistake; else explain.")
            .marks(CIN_PLANS, END, START)
            .looksAt(aCinPlan((plan, _) -> plan.end().is(plan.start())));

    static final Check<Child> C4013 = error("4013")
            .says("A child in need plan ends outside the census year.")
            .mend("Correct the end. A plan that ended before the year has no place in the return.")
            .marks(CIN_PLANS, END)
            .looksAt(aCinPlan((plan, census) -> census.leavesOut(plan.end())));

    static final Check<Child> C4014 = error("4014")
            .says("Two child in need plans of one child overlap.")
            .mend("Let the earlier plan end before the later one starts, or join them.")
            .marks(CIN_PLANS, END, START)
            .looksAt((child, found) -> Overlaps.report(
                    child.cinPlans(),
                    CinPlan::start,
                    plan -> plan.end().or(child.census().last()),
                    START,
                    found));

    static final Check<Child> C4015 = error("4015")
            .says("A child in need plan starts before the referral of its episode.")
            .mend("Correct the start of the plan or the date of the referral.")
            .marks(EPISODES, "CINreferralDate")
            .marks(CIN_PLANS, START)
            .looksAt(inEpisode((episode, found) ->
                    both(episode, episode.cinPlans(), plan -> plan.start().isBefore(episode.referral()), found)));

    static final List<Check<Child>> ALL =
            List.of(C4000, C4004, C4008, C4009Q, C4010, C4011, C4012Q, C4013, C4014, C4015);

    private CinPlanChecks() {}
}
