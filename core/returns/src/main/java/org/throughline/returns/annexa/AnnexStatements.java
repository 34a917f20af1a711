package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentDecided;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.ChildSeenStated;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ProtectionFact.ProtectionPlanEnded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentCompleted;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentStarted;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.When;
import org.throughline.returns.reading.Sink;

/**
 * States the facts of the lists' rows. What a list counts or judges without giving the facts behind it is kept as the
 * council's own answer, and never in the place of what can be counted here.
 */
final class AnnexStatements {

    private static final ThingId NOT_TOLD = new ThingId("");

    private final AnnexStating stating;
    private final CareRows care;
    private final Optional<LocalDate> until;
    private final Set<String> referred = new HashSet<>();

    /** @param until the day the lists were made, where it is known already */
    AnnexStatements(Sink sink, Optional<LocalDate> until, boolean from1904) {
        this.stating = new AnnexStating(sink, until, from1904);
        this.care = new CareRows(stating);
        this.until = until;
    }

    void state(SheetRow row) {
        stating.at(row);
        who();
        switch (row.heading().list().number()) {
            case 1 -> stating.opens("contact/", stating.day("date"), new ContactReceived(stating.code("source")));
            case 2 -> earlyHelp();
            case 3 -> referral();
            case 4 -> assessment();
            case 5 -> enquiry();
            case 6 -> inNeed();
            case 7 -> protectionPlan();
            case 8 -> care.inCare();
            case 9 -> care.leaving();
            default -> care.adoption();
        }
    }

    private void who() {
        stating.once("identity/LA_CHILD", new Identified(IdentifierKind.LA_CHILD, stating.child()));
        var gender = stating.code("gender");
        if (!gender.isEmpty()) {
            stating.once("identity/sex", new SexRecorded(gender));
        }
        var ethnicity = stating.code("ethnicity");
        if (!ethnicity.isEmpty() && !ethnicity.equals("UNKNOWN")) {
            stating.once("identity/ethnicity", new EthnicityRecorded(ethnicity));
        }
        if (!stating.text("born").isEmpty()) {
            stating.onceOn("identity/born", stating.day("born"), new Born());
        }
        var disabled = stating.code("disabled");
        if (!disabled.isEmpty()) {
            stating.answersOnce(Question.DISABLED, disabled);
        }
    }

    private void earlyHelp() {
        var help = stating.opens(
                "early-help-assessment/",
                stating.day("started"),
                new EarlyHelpAssessmentStarted(stating.text("organisation")));
        stating.on("completed", help, "completed", new EarlyHelpAssessmentCompleted(help));
    }

    private void referral() {
        var day = stating.day("date");
        referred.add(stating.child() + " " + day);
        var referral = stating.opens("referral/", day, new ReferralReceived(stating.code("source")));
        var noFurtherAction = stating.code("nfa");
        if (!noFurtherAction.isEmpty()) {
            stating.states(
                    referral, "decided", When.UNDATED, new ReferralDecided(referral, trueOrFalse(noFurtherAction)));
        }
        stating.answers(referral, "before", Question.REFERRALS_IN_12_MONTHS);
        stating.assigned(referral);
    }

    private static String trueOrFalse(String code) {
        return switch (code) {
            case "Y" -> "true";
            case "N" -> "false";
            default -> code;
        };
    }

    private void assessment() {
        var assessment = stating.opens("assessment/", stating.day("started"), new AssessmentStarted(NOT_TOLD));
        stating.on("authorised", assessment, "authorised", new AssessmentAuthorised(assessment));
        var seen = stating.code("seen");
        if (!seen.isEmpty()) {
            stating.states(assessment, "seen", When.UNDATED, new ChildSeenStated(assessment, seen));
        }
        var noFurtherAction = switch (stating.code("needed")) {
            case "Y" -> "N";
            case "N" -> "Y";
            case String other -> other;
        };
        if (!noFurtherAction.isEmpty()) {
            var decided = new AssessmentDecided(assessment, List.of(), noFurtherAction);
            stating.states(assessment, "decided", When.UNDATED, decided);
        }
        stating.assigned(assessment);
    }

    private void enquiry() {
        var enquiry = stating.opens("enquiry/", stating.day("started"), new EnquiryStarted(NOT_TOLD));
        var unnecessary = stating.code("unnecessary");
        if (!unnecessary.isEmpty()) {
            var concluded = new EnquiryConcluded(enquiry, trueOrFalse(unnecessary));
            stating.states(enquiry, "concluded", inTheSixMonths(), concluded);
        }
        stating.on("conference", enquiry, "conference", new ConferenceHeld(Conference.INITIAL, enquiry));
        var planNeeded = stating.code("plan");
        if (!planNeeded.isEmpty()) {
            var conference = new ThingId(enquiry.value() + "/conference");
            var decided = new ConferenceDecided(conference, planNeeded, List.of());
            stating.states(enquiry, "plan", When.UNDATED, decided);
        }
        stating.answers(enquiry, "enquiries", Question.ENQUIRIES_IN_12_MONTHS);
        stating.answers(enquiry, "conferences", Question.CONFERENCES_IN_12_MONTHS);
        stating.assigned(enquiry);
    }

    /** A list that holds an enquiry says that it went on or ended in its six months, and does not say when. */
    private When inTheSixMonths() {
        return until.<When>map(day -> new When.During(day.minusMonths(Subject.SIX_MONTHS), day))
                .orElse(When.UNDATED);
    }

    private void inNeed() {
        var day = stating.day("started");
        // the list of referrals says more of the same referral
        var referral = referred.contains(stating.child() + " " + day)
                ? stating.named("referral/", day)
                : stating.opens("referral/", day, new ReferralReceived(""));
        var need = stating.code("need");
        if (!need.isEmpty()) {
            stating.states(referral, "need", When.UNDATED, new PrimaryNeedRecorded(referral, need));
        }
        stating.on("closed", referral, "closed", new CaseClosed(referral, stating.code("reason")));
        stating.visit("seen", "last-seen/", Purpose.CHILD_IN_NEED);
        var status = stating.code("status");
        if (!status.isEmpty()) {
            stating.answers(referral, Question.CASE_STATUS, status);
        }
        if (status.equals("c")) {
            stating.states(referral, "cin-plan", When.UNDATED, new CinPlanStarted(Optional.of(referral)));
        }
        stating.assigned(InNeed.theCase(referral));
        stating.allocated();
    }

    private void protectionPlan() {
        var started = new ProtectionPlanStarted(
                Optional.empty(), stating.code("initial"), stating.code("latest"), stating.text("before"));
        var plan = stating.opens("protection-plan/", stating.day("started"), started);
        stating.on("ended", plan, "ended", new ProtectionPlanEnded(plan));
        stating.visit("visited", "protection-visit/", Purpose.CHILD_PROTECTION);
        stating.on("reviewed", plan, "review", new ConferenceHeld(Conference.REVIEW, plan));
        var emergency = stating.code("emergency");
        if (!emergency.isEmpty()) {
            stating.answers(plan, Question.EMERGENCY_PROTECTION, emergency);
        }
        stating.answers(plan, "before", Question.EARLIER_PLANS);
        stating.assigned(plan);
        stating.allocated();
    }
}
