package org.throughline.returns.cin;

import java.util.Optional;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentReviewPointSet;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.Line;
import org.throughline.journey.PlanFact.CinPlanEnded;
import org.throughline.journey.PlanFact.CinPlanStarted;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.ConferenceTargetStated;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ProtectionFact.ProtectionPlanEnded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.PrimaryNeedRecorded;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.cin.CinChild.Assessment;
import org.throughline.returns.cin.CinChild.CinPlan;
import org.throughline.returns.cin.CinChild.Episode;
import org.throughline.returns.cin.CinChild.ProtectionPlan;
import org.throughline.returns.cin.CinChild.Section47;
import org.throughline.returns.reading.Codes;
import org.throughline.returns.reading.Keys;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.xml.Value;

/**
 * States the facts of one child of a census. What begins something is stated even where its date is blank; what ends
 * something, or is held, only where its date is not.
 */
final class CinStatements {

    private static final Codes SOURCES = Codes.of(Collection.CIN, "ReferralSource");
    private static final Codes NEEDS = Codes.of(Collection.CIN, "PrimaryNeedCode");
    private static final Codes CLOSURES = Codes.of(Collection.CIN, "ReasonForClosure");
    private static final Codes ABUSE = Codes.of(Collection.CIN, "CategoryOfAbuse");
    private static final Codes FACTORS = Codes.of(Collection.CIN, "AssessmentFactors");

    private final Scope scope;
    private final Line line;
    private final String child;
    private final Sink sink;
    private final Listing listing;
    private final Keys keys = new Keys();

    CinStatements(Scope scope, Line line, String child, Sink sink, Listing listing) {
        this.scope = scope;
        this.line = line;
        this.child = child;
        this.sink = sink;
        this.listing = listing;
    }

    void state(CinChild of) {
        new CinPersonStatements(this).state(of);
        of.episodes().forEach(this::episode);
    }

    private void episode(Episode of) {
        var received = day(of.referralDate(), "CINdetails", "CINreferralDate");
        var source = code(of.referralSource(), SOURCES, "CINdetails", "ReferralSource");
        var referral = opens("referral/", received, new ReferralReceived(source), of.line());
        if (!of.primaryNeed().isBlank()) {
            var need = code(of.primaryNeed(), NEEDS, "CINdetails", "PrimaryNeedCode");
            states(referral, "need", When.UNDATED, new PrimaryNeedRecorded(referral, need), of.primaryNeed());
        }
        if (!of.noFurtherAction().isBlank()) {
            var decided = yesNo(of.noFurtherAction(), "CINdetails", "ReferralNFA");
            states(referral, "decided", When.UNDATED, new ReferralDecided(referral, decided), of.noFurtherAction());
        }
        closure(of, referral);
        if (!of.initialConference().isBlank()) {
            var held = day(of.initialConference(), "CINdetails", "DateOfInitialCPC");
            var conference = new ConferenceHeld(Conference.TRANSFER_IN, referral);
            states(referral, "conference", held, conference, of.initialConference());
        }
        of.assessments().forEach(assessment -> assessment(assessment, referral));
        of.cinPlans().forEach(plan -> cinPlan(plan, referral));
        of.enquiries().forEach(enquiry -> enquiry(enquiry, referral));
        of.protectionPlans().forEach(plan -> protectionPlan(plan, referral));
    }

    private void closure(Episode of, ThingId referral) {
        var reason = code(of.reasonForClosure(), CLOSURES, "CINdetails", "ReasonForClosure");
        if (!of.closureDate().isBlank()) {
            var closed = day(of.closureDate(), "CINdetails", "CINclosureDate");
            states(referral, "closed", closed, new CaseClosed(referral, reason), of.closureDate());
        } else if (!reason.isEmpty()) {
            withoutAPlace(
                    of.reasonForClosure(), "CINdetails", "ReasonForClosure", "A reason for closing without a day.");
        }
    }

    private void assessment(Assessment of, ThingId referral) {
        var started = day(of.start(), "Assessments", "AssessmentActualStartDate");
        var assessment = opens(referral.value() + "/assessment/", started, new AssessmentStarted(referral), of.line());
        if (!of.internalReview().isBlank()) {
            var point = day(of.internalReview(), "Assessments", "AssessmentInternalReviewDate");
            states(assessment, "review-point", point, new AssessmentReviewPointSet(assessment), of.internalReview());
        }
        if (!of.authorisation().isBlank()) {
            var authorised = day(of.authorisation(), "Assessments", "AssessmentAuthorisationDate");
            states(assessment, "authorised", authorised, new AssessmentAuthorised(assessment), of.authorisation());
        }
        var factors = of.factors().stream()
                .filter(factor -> !factor.isBlank())
                .map(factor -> code(factor, FACTORS, "Assessments", "AssessmentFactors"))
                .toList();
        if (!factors.isEmpty()) {
            var identified = new FactorsIdentified(assessment, factors);
            states(assessment, "factors", When.UNDATED, identified, of.factors().getFirst());
        }
    }

    private void cinPlan(CinPlan of, ThingId referral) {
        var started = day(of.start(), "CINPlanDates", "CINPlanStartDate");
        var fact = new CinPlanStarted(Optional.of(referral));
        var plan = opens(referral.value() + "/cin-plan/", started, fact, of.line());
        if (!of.end().isBlank()) {
            states(plan, "ended", day(of.end(), "CINPlanDates", "CINPlanEndDate"), new CinPlanEnded(plan), of.end());
        }
    }

    private void enquiry(Section47 of, ThingId referral) {
        var started = day(of.start(), "Section47", "S47ActualStartDate");
        var enquiry = opens(referral.value() + "/enquiry/", started, new EnquiryStarted(referral), of.line());
        if (!of.conferenceTarget().isBlank()) {
            var target = day(of.conferenceTarget(), "Section47", "InitialCPCtarget");
            states(enquiry, "target", target, new ConferenceTargetStated(enquiry), of.conferenceTarget());
        }
        if (!of.initialConference().isBlank()) {
            var held = day(of.initialConference(), "Section47", "DateOfInitialCPC");
            var conference = new ConferenceHeld(Conference.INITIAL, enquiry);
            states(enquiry, "conference", held, conference, of.initialConference());
        }
        if (!of.conferenceNotRequired().isBlank()) {
            var concluded =
                    new EnquiryConcluded(enquiry, yesNo(of.conferenceNotRequired(), "Section47", "ICPCnotRequired"));
            states(enquiry, "concluded", When.UNDATED, concluded, of.conferenceNotRequired());
        }
    }

    private void protectionPlan(ProtectionPlan of, ThingId referral) {
        var table = "ChildProtectionPlans";
        var previous = of.previousPlans();
        if (!previous.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            listing.unknownCode(previous.text(), table, "NumberOfPreviousCPP", child, previous.line());
        }
        var fact = new ProtectionPlanStarted(
                Optional.of(referral),
                code(of.initialCategory(), ABUSE, table, "InitialCategoryOfAbuse"),
                code(of.latestCategory(), ABUSE, table, "LatestCategoryOfAbuse"),
                previous.text());
        var started = day(of.start(), table, "CPPstartDate");
        var plan = opens(referral.value() + "/protection-plan/", started, fact, of.line());
        if (!of.end().isBlank()) {
            states(plan, "ended", day(of.end(), table, "CPPendDate"), new ProtectionPlanEnded(plan), of.end());
        }
        for (var review : of.reviews()) {
            if (!review.isBlank()) {
                var held = day(review, "Reviews", "CPPreviewDate");
                states(plan, "review/" + Keys.part(held), held, new ConferenceHeld(Conference.REVIEW, plan), review);
            }
        }
    }

    /** States what opens a thing and gives the key of that thing. */
    private ThingId opens(String path, When when, Fact fact, int at) {
        var key = keys.unique(path + Keys.part(when));
        sink.states(new Statement(line, scope, key, when, fact, at));
        return new ThingId(key);
    }

    private void states(ThingId thing, String part, When when, Fact fact, Value value) {
        states(thing.value() + "/" + part, when, fact, value);
    }

    void states(String key, When when, Fact fact, Value value) {
        sink.states(new Statement(line, scope, keys.unique(key), when, fact, value.line()));
    }

    When day(Value value, String table, String field) {
        return listing.day(value.day(), table, field, child, value.line());
    }

    String code(Value value, Codes codes, String table, String field) {
        return listing.code(value.text(), codes, table, field, child, value.line());
    }

    private String yesNo(Value value, String table, String field) {
        var text = value.text();
        if (!text.equals("0")
                && !text.equals("1")
                && !text.equalsIgnoreCase("true")
                && !text.equalsIgnoreCase("false")) {
            listing.unknownCode(text, table, field, child, value.line());
        }
        return text;
    }

    private void withoutAPlace(Value value, String table, String field, String words) {
        listing.withoutAPlace(value.text(), words, table, field, child, value.line());
    }
}
