package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.aProtectionPlan;
import static org.throughline.returns.cin.checks.Looks.both;
import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Looks.moreThanOne;
import static org.throughline.returns.cin.checks.Looks.query;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.IDENTIFIERS;
import static org.throughline.returns.cin.checks.Tables.PROTECTION_PLANS;
import static org.throughline.returns.cin.checks.Tables.REVIEWS;

import java.util.List;
import org.throughline.journey.Collection;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.reading.Codes;

/** Child protection plans and their reviews. */
final class ProtectionChecks {

    private static final String START = "CPPstartDate";
    private static final String END = "CPPendDate";
    private static final String DIED = "PersonDeathDate";
    private static final Codes CATEGORIES = Codes.of(Collection.CIN, "CategoryOfAbuse");

    static final Check<Child> C1105 = error("1105")
            .says("A child protection plan starts before the referral of its episode.")
            .mend("Correct the start of the plan or the date of the referral.")
            .marks(EPISODES, "CINreferralDate")
            .marks(PROTECTION_PLANS, START)
            .looksAt(inEpisode((episode, found) -> both(
                    episode, episode.protectionPlans(), plan -> plan.start().isBefore(episode.referral()), found)));

    static final Check<Child> C8720 = error("8720")
            .says("The start of a child protection plan is missing, or after the end of the census year.")
            .mend("Enter the day on which the plan started.")
            .marks(PROTECTION_PLANS, START)
            .looksAt(aProtectionPlan(
                    (plan, census) -> plan.start().isMissing() || plan.start().isAfter(census.last())));

    static final Check<Child> C8730 = error("8730")
            .says("The number of earlier child protection plans is missing or not a whole number.")
            .mend("Enter how many child protection plans the child has had before, 0 if none.")
            .marks(PROTECTION_PLANS, "NumberOfPreviousCPP")
            .looksAt(aProtectionPlan((plan, _) -> !isWholeNumber(plan.previousPlans())));

    static final Check<Child> C8832 = error("8832")
            .says("The referral led to no further action, but there is a child protection plan.")
            .mend("Say that the referral led to more, or move the plan to the episode to which it belongs.")
            .marks(EPISODES, "ReferralNFA")
            .marks(PROTECTION_PLANS, "LAchildID")
            .looksAt(inEpisode((episode, found) -> {
                if (episode.endsThere()) {
                    both(episode, episode.protectionPlans(), _ -> true, found);
                }
            }));

    static final Check<Child> C8840 = error("8840")
            .says("A child protection plan starts and ends on the same day.")
            .mend("Correct the dates, or take the plan out if it was entered by mistake.")
            .marks(PROTECTION_PLANS, END, START)
            .looksAt(aProtectionPlan((plan, _) -> plan.end().is(plan.start())));

    static final Check<Child> C8841 = error("8841")
            .says("A review is dated on or before the start of its child protection plan.")
            .mend("Correct the date of the review or the start of the plan. The initial conference is no review.")
            .marks(PROTECTION_PLANS, START)
            .marks(REVIEWS, "CPPreviewDate")
            .looksAt((child, found) -> {
                for (var plan : child.protectionPlans()) {
                    for (var group : plan.groups()) {
                        both(plan, group.reviews(), review -> review.day().isOnOrBefore(plan.start()), found);
                    }
                }
            });

    static final Check<Child> C8842Q = query("8842Q")
            .says("A review has no date that can be read.")
            .mend("Enter the date of the review, or take the empty review out.")
            .marks(REVIEWS, "CPPreviewDate")
            .looksAt((child, found) -> {
                for (var plan : child.protectionPlans()) {
                    plan.groups().forEach(group -> withoutADate(group, found));
                }
            });

    static final Check<Child> C8905 = error("8905")
            .says("The category of abuse at the start of a child protection plan is missing or not in the list.")
            .mend("Enter it: NEG neglect, PHY physical, SAB sexual, EMO emotional, MUL more than one.")
            .marks(PROTECTION_PLANS, "InitialCategoryOfAbuse")
            .looksAt(aProtectionPlan((plan, _) -> !CATEGORIES.has(plan.initialCategory())));

    static final Check<Child> C8910 = error("8910")
            .says("The latest category of abuse of a child protection plan is missing or not in the list.")
            .mend("Enter it: NEG neglect, PHY physical, SAB sexual, EMO emotional, MUL more than one.")
            .marks(PROTECTION_PLANS, "LatestCategoryOfAbuse")
            .looksAt(aProtectionPlan((plan, _) -> !CATEGORIES.has(plan.latestCategory())));

    static final Check<Child> C8915 = error("8915")
            .says("A child protection plan starts after the child's death.")
            .mend("Correct the start of the plan or the date of death.")
            .marks(IDENTIFIERS, DIED)
            .marks(PROTECTION_PLANS, START)
            .looksAt((child, found) ->
                    both(child, child.protectionPlans(), plan -> plan.start().isAfter(child.died()), found));

    static final Check<Child> C8920 = error("8920")
            .says("A child protection plan ends after the child's death.")
            .mend("End the plan on the day of death at the latest, or correct the date of death.")
            .marks(IDENTIFIERS, DIED)
            .marks(PROTECTION_PLANS, END)
            .looksAt((child, found) ->
                    both(child, child.protectionPlans(), plan -> plan.end().isAfter(child.died()), found));

    static final Check<Child> C8925 = error("8925")
            .says("A child protection plan ends before it starts.")
            .mend("Correct the start or the end of the plan.")
            .marks(PROTECTION_PLANS, END, START)
            .looksAt(aProtectionPlan((plan, _) -> plan.end().isBefore(plan.start())));

    static final Check<Child> C8930 = error("8930")
            .says("A child protection plan ends outside the census year.")
            .mend("Correct the end. A plan that ended before the year has no place in the return.")
            .marks(PROTECTION_PLANS, END)
            .looksAt(aProtectionPlan((plan, census) -> census.leavesOut(plan.end())));

    static final Check<Child> C8935 = error("8935")
            .says("The child has more than one open child protection plan.")
            .mend("End the earlier plan.")
            .marks(PROTECTION_PLANS, END)
            .looksAt((child, found) -> moreThanOne(child.protectionPlans(), ProtectionPlan::isOpen, found));

    static final Check<Child> C8940 = error("8940")
            .says("Two child protection plans of one child overlap.")
            .mend("Let the earlier plan end before the later one starts, or join them.")
            .marks(PROTECTION_PLANS, END, START)
            .looksAt((child, found) -> Overlaps.report(
                    child.protectionPlans(),
                    ProtectionPlan::start,
                    plan -> plan.end().or(child.census().last()),
                    START,
                    found));

    static final List<Check<Child>> ALL = List.of(
            C1105, C8720, C8730, C8832, C8840, C8841, C8842Q, C8905, C8910, C8915, C8920, C8925, C8930, C8935, C8940);

    private ProtectionChecks() {}

    private static void withoutADate(ProtectionPlan.Reviews group, Found found) {
        for (var review : group.reviews()) {
            if (review.day().isKnown()) {
                return;
            }
        }
        if (group.reviews().isEmpty()) {
            found.at(group);
        } else {
            group.reviews().forEach(found::at);
        }
    }

    private static boolean isWholeNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
