package org.throughline.returns.ssd;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.ConferenceTargetStated;
import org.throughline.journey.ProtectionFact.EnquiryAnswered;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ProtectionFact.ParticipationRecorded;
import org.throughline.journey.ProtectionFact.ProtectionPlanEnded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ProtectionFact.QuorumStated;
import org.throughline.journey.ProtectionFact.TemporaryPlanDelisted;
import org.throughline.journey.ProtectionFact.TemporaryPlanListed;
import org.throughline.journey.When;

/** States protection: enquiries, conferences, plans and their reviews. */
final class ProtectionStatements {

    private static final String ENQUIRY = "enquiry/";
    private static final String PLAN = "protection-plan/";

    private final Stating stating;

    ProtectionStatements(Stating stating) {
        this.stating = stating;
    }

    void enquiry(SsdRow row) {
        var started = new EnquiryStarted(Stating.named(NeedStatements.REFERRAL, row, "s47e_referral_id"));
        var enquiry = stating.opens(ENQUIRY, row, "s47e_s47_start_date", started);
        var notRequired = stating.trueOrFalse(row, "s47e_s47_nfa");
        if (!notRequired.isEmpty() || !row.get("s47e_s47_end_date").isEmpty()) {
            var ended = stating.day(row, "s47e_s47_end_date");
            stating.states(enquiry, "concluded", ended, new EnquiryConcluded(enquiry, notRequired));
        }
        var outcomes = stating.flags(row, "s47e_s47_outcome_json");
        if (!outcomes.isEmpty()) {
            stating.states(enquiry, "answered", When.UNDATED, new EnquiryAnswered(enquiry, outcomes));
        }
        stating.assigned(row, enquiry, "s47e_s47_completed_by_worker_id", "s47e_s47_completed_by_team");
    }

    /** A conference that has not been held states nothing but its target day. */
    void conference(SsdRow row) {
        var enquiry = Stating.named(ENQUIRY, row, "icpc_s47_enquiry_id");
        var conference = stating.reserves("conference/", row);
        stating.on(row, "icpc_icpc_target_date", conference, "target", new ConferenceTargetStated(enquiry));
        if (row.get("icpc_icpc_date").isEmpty()) {
            return;
        }
        boolean movedIn = stating.yesNo(row, "icpc_icpc_transfer_in").equals("Y");
        var held = movedIn
                ? new ConferenceHeld(
                        Conference.TRANSFER_IN, Stating.named(NeedStatements.REFERRAL, row, "icpc_referral_id"))
                : new ConferenceHeld(Conference.INITIAL, enquiry);
        stating.states(conference, stating.day(row, "icpc_icpc_date"), held);
        var decided = new ConferenceDecided(
                conference,
                stating.yesNo(row, "icpc_icpc_outcome_cp_flag"),
                stating.flags(row, "icpc_icpc_outcome_json"));
        if (!decided.planNeeded().isEmpty() || !decided.outcomes().isEmpty()) {
            stating.states(conference, "decided", When.UNDATED, decided);
        }
        stating.assigned(row, conference, "icpc_icpc_worker_id", "icpc_icpc_team");
    }

    void plan(SsdRow row) {
        var first = category(row, "cppl_cp_plan_initial_category");
        var latest = category(row, "cppl_cp_plan_latest_category");
        if (stating.yesNo(row, "cppl_cp_plan_ola").equals("Y")) {
            var listed = new TemporaryPlanListed(first, latest);
            var plan = stating.opens("temporary-plan/", row, "cppl_cp_plan_start_date", listed);
            stating.on(row, "cppl_cp_plan_end_date", plan, "ended", new TemporaryPlanDelisted(plan));
            return;
        }
        var referral = Stating.named(NeedStatements.REFERRAL, row, "cppl_referral_id");
        var started = new ProtectionPlanStarted(
                Optional.of(referral).filter(named -> !named.value().isEmpty()), first, latest, "");
        var plan = stating.opens(PLAN, row, "cppl_cp_plan_start_date", started);
        stating.on(row, "cppl_cp_plan_end_date", plan, "ended", new ProtectionPlanEnded(plan));
    }

    /** The census's code, also where the dataset has it in words. */
    private String category(SsdRow row, String field) {
        var given = row.get(field).toLowerCase(Locale.ROOT);
        if (given.startsWith("multiple")) {
            return "MUL";
        }
        return switch (given) {
            case "neglect" -> "NEG";
            case "physical abuse" -> "PHY";
            case "sexual abuse" -> "SAB";
            case "emotional abuse" -> "EMO";
            default -> stating.code(row, field, Collection.CIN, "CategoryOfAbuse");
        };
    }

    /** A review that has not been held states nothing. */
    void review(SsdRow row) {
        if (row.get("cppr_cp_review_date").isEmpty()) {
            return;
        }
        var review = stating.reserves("protection-review/", row);
        var plan = Stating.named(PLAN, row, "cppr_cp_plan_id");
        stating.states(review, stating.day(row, "cppr_cp_review_date"), new ConferenceHeld(Conference.REVIEW, plan));
        var goesOn = stating.yesNo(row, "cppr_cp_review_outcome_continue_cp");
        if (!goesOn.isEmpty()) {
            stating.states(review, "decided", When.UNDATED, new ConferenceDecided(review, goesOn, List.of()));
        }
        var quorate = row.get("cppr_cp_review_quorate");
        if (!quorate.isEmpty()) {
            stating.states(review, "quorum", When.UNDATED, new QuorumStated(review, quorate));
        }
        var participation = row.get("cppr_cp_review_participation");
        if (!participation.isEmpty()) {
            stating.states(review, "participation", When.UNDATED, new ParticipationRecorded(review, participation));
        }
    }
}
