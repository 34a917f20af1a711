package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Looks.inEpisode;
import static org.throughline.returns.cin.checks.Tables.CIN_PLANS;
import static org.throughline.returns.cin.checks.Tables.PROTECTION_PLANS;
import static org.throughline.returns.cin.checks.Tables.REVIEWS;

import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;

/** A child has a child in need plan or a child protection plan, never both at once. */
final class TwoPlansChecks {

    private static final String CIN_START = "CINPlanStartDate";
    private static final String CIN_END = "CINPlanEndDate";
    private static final String START = "CPPstartDate";
    private static final String END = "CPPendDate";

    static final Check<Child> C4001 = error("4001")
            .says("A child in need plan and a child protection plan are open at once.")
            .mend("End the child in need plan on the day on which the child protection plan began.")
            .marks(CIN_PLANS, CIN_END)
            .marks(PROTECTION_PLANS, END)
            .looksAt(inEpisode((episode, found) -> {
                for (var plan : episode.protectionPlans()) {
                    if (plan.isOpen()) {
                        Looks.both(
                                plan,
                                episode.cinPlans(),
                                other -> other.isOpen() && other.start().isKnown(),
                                found);
                    }
                }
            }));

    static final Check<Child> C4003 = error("4003")
            .says("A child protection plan was reviewed while the child was on a child in need plan.")
            .mend("Correct the date of the review, or the dates of the plans: only one of them can run.")
            .marks(CIN_PLANS, CIN_START)
            .marks(PROTECTION_PLANS, END)
            .marks(REVIEWS, "CPPreviewDate")
            .looksAt(inEpisode((episode, found) -> {
                for (var cinPlan : episode.cinPlans()) {
                    for (var plan : episode.protectionPlans()) {
                        reviewedDuring(cinPlan, plan, found);
                    }
                }
            }));

    static final Check<Child> C4016 = error("4016")
            .says("A child in need plan starts while a child protection plan is running.")
            .mend("Let the child in need plan start on the day on which the child protection plan ends, or later.")
            .marks(CIN_PLANS, CIN_START)
            .marks(PROTECTION_PLANS, END, START)
            .looksAt((child, found) -> {
                for (var plan : child.protectionPlans()) {
                    Looks.both(plan, child.cinPlans(), other -> plan.isRunningWhenBegins(other, child.census()), found);
                }
            });

    static final Check<Child> C4017 = error("4017")
            .says("A child protection plan starts while a child in need plan is running.")
            .mend("End the child in need plan on the day on which the child protection plan starts.")
            .marks(CIN_PLANS, CIN_END, CIN_START)
            .marks(PROTECTION_PLANS, START)
            .looksAt((child, found) -> {
                for (var plan : child.cinPlans()) {
                    Looks.both(
                            plan,
                            child.protectionPlans(),
                            other -> plan.isRunningWhenBegins(other, child.census()),
                            found);
                }
            });

    static final List<Check<Child>> ALL = List.of(C4001, C4003, C4016, C4017);

    private TwoPlansChecks() {}

    private static void reviewedDuring(CinPlan cinPlan, ProtectionPlan plan, Found found) {
        for (var group : plan.groups()) {
            for (var review : group.reviews()) {
                if (cinPlan.runsOn(review.day()) && !review.day().is(plan.end())) {
                    found.at(cinPlan);
                    found.at(plan);
                    found.at(review);
                }
            }
        }
    }
}
