package org.throughline.returns.ssd;

import java.util.Optional;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentDecided;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.ChildSeenStated;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Collection;
import org.throughline.journey.PlanFact.CinPlanEnded;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ContactDecided;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.ReferralFact.EarlyHelpEnded;
import org.throughline.journey.ReferralFact.EarlyHelpStarted;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.ReferralFact.ReferralAnswered;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.When;

/** States the front door and child in need work: contacts, early help, referrals, assessments and plans. */
final class NeedStatements {

    static final String REFERRAL = "referral/";
    static final String ASSESSMENT = "assessment/";

    private final Stating stating;

    NeedStatements(Stating stating) {
        this.stating = stating;
    }

    void contact(SsdRow row) {
        var source = stating.code(row, "cont_contact_source_code", Collection.CIN, "ReferralSource");
        var contact = stating.opens("contact/", row, "cont_contact_date", new ContactReceived(source));
        var outcomes = stating.flags(row, "cont_contact_outcome_json");
        if (!outcomes.isEmpty()) {
            stating.states(contact, "decided", When.UNDATED, new ContactDecided(contact, outcomes));
        }
    }

    void earlyHelp(SsdRow row) {
        var started = new EarlyHelpStarted(
                row.get("earl_episode_reason"),
                row.get("earl_episode_organisation"),
                row.get("earl_episode_worker_id"));
        var help = stating.opens("early-help/", row, "earl_episode_start_date", started);
        var ended = new EarlyHelpEnded(help, row.get("earl_episode_end_reason"));
        stating.on(row, "earl_episode_end_date", help, "ended", ended);
    }

    void episode(SsdRow row) {
        var source = stating.code(row, "cine_referral_source_code", Collection.CIN, "ReferralSource");
        var referral = stating.opens(REFERRAL, row, "cine_referral_date", new ReferralReceived(source));
        var need = stating.code(row, "cine_cin_primary_need_code", Collection.CIN, "PrimaryNeedCode");
        if (!need.isEmpty()) {
            stating.states(referral, "need", When.UNDATED, new PrimaryNeedRecorded(referral, need));
        }
        var noFurtherAction = stating.trueOrFalse(row, "cine_referral_nfa");
        if (!noFurtherAction.isEmpty()) {
            stating.states(referral, "decided", When.UNDATED, new ReferralDecided(referral, noFurtherAction));
        }
        var responses = stating.flags(row, "cine_referral_outcome_json");
        if (!responses.isEmpty()) {
            stating.states(referral, "answered", When.UNDATED, new ReferralAnswered(referral, responses));
        }
        var reason = stating.code(row, "cine_close_reason", Collection.CIN, "ReasonForClosure");
        stating.on(row, "cine_close_date", referral, "closed", new CaseClosed(referral, reason));
        stating.assigned(row, referral, "cine_referral_worker_id", "cine_referral_team");
    }

    void assessment(SsdRow row) {
        var started = new AssessmentStarted(Stating.named(REFERRAL, row, "cina_referral_id"));
        var assessment = stating.opens(ASSESSMENT, row, "cina_assessment_start_date", started);
        var authorised = new AssessmentAuthorised(assessment);
        stating.on(row, "cina_assessment_auth_date", assessment, "authorised", authorised);
        var seen = stating.yesNo(row, "cina_assessment_child_seen");
        if (!seen.isEmpty()) {
            stating.states(assessment, "seen", When.UNDATED, new ChildSeenStated(assessment, seen));
        }
        var decided = new AssessmentDecided(
                assessment,
                stating.flags(row, "cina_assessment_outcome_json"),
                stating.yesNo(row, "cina_assessment_outcome_nfa"));
        if (!decided.outcomes().isEmpty() || !decided.noFurtherAction().isEmpty()) {
            stating.states(assessment, "decided", When.UNDATED, decided);
        }
        stating.assigned(row, assessment, "cina_assessment_worker_id", "cina_assessment_team");
    }

    void factors(SsdRow row) {
        var factors = stating.flags(row, "cinf_assessment_factors_json");
        if (!factors.isEmpty()) {
            var assessment = Stating.named(ASSESSMENT, row, "cinf_assessment_id");
            stating.states("factors/" + row.keyPart(), When.UNDATED, new FactorsIdentified(assessment, factors));
        }
    }

    void plan(SsdRow row) {
        var referral = Stating.named(REFERRAL, row, "cinp_referral_id");
        var started = new CinPlanStarted(
                Optional.of(referral).filter(named -> !named.value().isEmpty()));
        var plan = stating.opens("cin-plan/", row, "cinp_cin_plan_start_date", started);
        stating.on(row, "cinp_cin_plan_end_date", plan, "ended", new CinPlanEnded(plan));
        stating.assigned(row, plan, "cinp_cin_plan_worker_id", "cinp_cin_plan_team");
    }
}
