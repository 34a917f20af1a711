package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.reading.Day;

/**
 * A referral and the episode of need that follows it, {@code CINdetails}.
 *
 * @param conference the episode's own initial conference, without an enquiry
 * @param noFurtherAction what {@code ReferralNFA} says
 */
record Episode(
        Path at,
        Day referral,
        String source,
        String primaryNeed,
        Day closure,
        String reason,
        Day conference,
        Answer noFurtherAction,
        List<Assessment> assessments,
        List<CinPlan> cinPlans,
        List<Enquiry> enquiries,
        List<ProtectionPlan> protectionPlans)
        implements Located {

    static Episode of(Path at, CinChild.Episode row, Dates dates) {
        var assessments = new ArrayList<Assessment>(row.assessments().size());
        for (var assessment : row.assessments()) {
            assessments.add(Assessment.of(at.step("Assessments", assessments.size() + 1), assessment, dates));
        }
        var cinPlans = new ArrayList<CinPlan>(row.cinPlans().size());
        for (var plan : row.cinPlans()) {
            cinPlans.add(new CinPlan(
                    at.step("CINPlanDates", cinPlans.size() + 1), dates.day(plan.start()), dates.day(plan.end())));
        }
        var enquiries = new ArrayList<Enquiry>(row.enquiries().size());
        for (var enquiry : row.enquiries()) {
            enquiries.add(Enquiry.of(at.step("Section47", enquiries.size() + 1), enquiry, dates));
        }
        var plans = new ArrayList<ProtectionPlan>(row.protectionPlans().size());
        for (var plan : row.protectionPlans()) {
            plans.add(ProtectionPlan.of(at.step("ChildProtectionPlans", plans.size() + 1), plan, dates));
        }
        return new Episode(
                at,
                dates.day(row.referralDate()),
                row.referralSource().text(),
                row.primaryNeed().text(),
                dates.day(row.closureDate()),
                row.reasonForClosure().text(),
                dates.day(row.initialConference()),
                Answer.of(row.noFurtherAction().text()),
                assessments,
                cinPlans,
                enquiries,
                plans);
    }

    /** The referral led to something: {@code ReferralNFA} says no. */
    boolean leadsOn() {
        return noFurtherAction == Answer.NO;
    }

    /** The referral ended in no further action: {@code ReferralNFA} says yes. */
    boolean endsThere() {
        return noFurtherAction == Answer.YES;
    }

    boolean isClosed() {
        return closure.isKnown();
    }

    /** Closed after assessment: with no further action, or referred to early help. */
    boolean isClosedAfterAssessment() {
        return reason.equals("RC8") || reason.equals("RC9");
    }

    @Override
    public Place place() {
        return at.in(Tables.EPISODES);
    }
}
