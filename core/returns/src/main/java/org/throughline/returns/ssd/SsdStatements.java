package org.throughline.returns.ssd;

import org.throughline.journey.CareLeaverFact.AccommodationRecorded;
import org.throughline.journey.CareLeaverFact.ActivityRecorded;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkerChangeStated;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.ReturnInterviewAnswered;
import org.throughline.journey.MissingFact.ReturnInterviewOffered;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.journey.WorkforceFact.TeamFormed;
import org.throughline.journey.WorkforceFact.WorkerDescribed;
import org.throughline.journey.WorkforceFact.WorkerEntered;

/** States the facts of the dataset's rows, each under its row's own key. */
final class SsdStatements {

    static final String PERSONAL_ADVISER = "Personal adviser";
    static final String LEAVING_CARE_WORKER = "Leaving care worker";

    private final Stating stating;
    private final PersonStatements persons;
    private final VisitStatements visits;
    private final AboutThePerson about;
    private final NeedStatements needs;
    private final ProtectionStatements protection;
    private final CareStatements care;
    private final HealthStatements health;
    private final PermanenceStatements permanence;

    SsdStatements(Stating stating) {
        this.stating = stating;
        this.persons = new PersonStatements(stating);
        this.visits = new VisitStatements(stating);
        this.about = new AboutThePerson(stating);
        this.needs = new NeedStatements(stating);
        this.protection = new ProtectionStatements(stating);
        this.care = new CareStatements(stating);
        this.health = new HealthStatements(stating);
        this.permanence = new PermanenceStatements(stating);
    }

    void state(SsdRow row) {
        stating.at(row);
        switch (row.table()) {
            case PROFESSIONALS -> professional(row);
            case DEPARTMENT ->
                stating.states(
                        "team",
                        When.UNDATED,
                        new TeamFormed(
                                row.get("dept_team_name"),
                                row.get("dept_team_parent_id"),
                                row.get("dept_team_parent_name")));
            case PERSON -> persons.state(row);
            case INVOLVEMENTS -> involvement(row);
            case CIN_VISITS, CP_VISITS, CLA_VISITS -> visits.state(row);
            case MISSING -> missing(row);
            case CARE_LEAVERS -> careLeaver(row);
            case FAMILY -> about.family(row);
            case ADDRESS -> about.address(row);
            case DISABILITY -> about.disability(row);
            case IMMIGRATION_STATUS -> about.immigrationStatus(row);
            case MOTHER -> about.mother(row);
            case SEND -> {}
            case EHCP_REQUESTS -> about.ehcRequest(row);
            case EHCP_ASSESSMENT -> about.ehcAssessment(row);
            case EHCP_ACTIVE_PLANS -> about.ehcPlan(row);
            case CONTACTS -> needs.contact(row);
            case EARLY_HELP -> needs.earlyHelp(row);
            case CIN_EPISODES -> needs.episode(row);
            case CIN_ASSESSMENTS -> needs.assessment(row);
            case ASSESSMENT_FACTORS -> needs.factors(row);
            case CIN_PLANS -> needs.plan(row);
            case S47_ENQUIRY -> protection.enquiry(row);
            case INITIAL_CP_CONFERENCE -> protection.conference(row);
            case CP_PLANS -> protection.plan(row);
            case CP_REVIEWS -> protection.review(row);
            case CLA_EPISODES -> care.episode(row);
            case CLA_PLACEMENT -> care.placement(row);
            case LEGAL_STATUS -> care.legalStatus(row);
            case CLA_REVIEWS -> care.review(row);
            case CLA_CARE_PLAN -> care.carePlan(row);
            case CLA_PREVIOUS_PERMANENCE -> care.previousPermanence(row);
            case CLA_HEALTH -> health.check(row);
            case CLA_IMMUNISATIONS -> health.immunisations(row);
            case CLA_SUBSTANCE_MISUSE -> health.substance(row);
            case CLA_CONVICTIONS -> health.conviction(row);
            case SDQ_SCORES -> health.sdq(row);
            case PERMANENCE -> permanence.permanence(row);
            case PRE_PROCEEDINGS -> permanence.preProceedings(row);
        }
    }

    private void professional(SsdRow row) {
        stating.states(
                "worker",
                When.UNDATED,
                new WorkerEntered(
                        row.get("prof_staff_id"),
                        row.get("prof_professional_name"),
                        row.get("prof_social_worker_registration_no"),
                        row.get("prof_professional_job_title"),
                        row.get("prof_professional_department")));
        var described = new WorkerDescribed(
                row.get("prof_full_time_equivalency"),
                row.get("prof_professional_caseload"),
                stating.yesNo(row, "prof_agency_worker_flag"));
        if (!described.equals(new WorkerDescribed("", "", ""))) {
            stating.states("worker/described", When.UNDATED, described);
        }
    }

    private void involvement(SsdRow row) {
        var started = new InvolvementStarted(
                row.get("invo_professional_id"),
                "",
                row.get("invo_professional_role_id"),
                row.get("invo_professional_team"));
        var involvement = stating.opens("involvement/", row, "invo_involvement_start_date", started);
        var reason = stating.code(row, "invo_worker_change_reason", "invo_worker_change_reason");
        if (!row.get("invo_involvement_end_date").isEmpty()) {
            var ended = new InvolvementEnded(involvement, reason);
            stating.states(involvement, "ended", stating.day(row, "invo_involvement_end_date"), ended);
        } else if (!reason.isEmpty()) {
            stating.states(involvement, "change", When.UNDATED, new WorkerChangeStated(involvement, reason));
        }
    }

    private void missing(SsdRow row) {
        var type = row.get("miss_missing_episode_type");
        var kind = Kind.OTHER;
        if (type.equals("M") || type.equalsIgnoreCase("missing")) {
            kind = Kind.MISSING;
        } else if (type.equals("A") || type.equalsIgnoreCase("away") || type.equalsIgnoreCase("absent")) {
            kind = Kind.AWAY;
        } else {
            stating.code(row, "miss_missing_episode_type", "miss_missing_episode_type");
        }
        var missing = stating.opens("missing/", row, "miss_missing_episode_start_date", new WentMissing(kind));
        if (!row.get("miss_missing_episode_end_date").isEmpty()) {
            var returned = stating.day(row, "miss_missing_episode_end_date");
            stating.states(missing, "returned", returned, new FoundOrReturned(missing));
        }
        var offered = stating.code(row, "miss_missing_rhi_offered", "return_interview");
        if (!offered.isEmpty()) {
            stating.states(missing, "offered", When.UNDATED, new ReturnInterviewOffered(missing, offered));
        }
        var accepted = stating.code(row, "miss_missing_rhi_accepted", "return_interview");
        if (!accepted.isEmpty()) {
            stating.states(missing, "answered", When.UNDATED, new ReturnInterviewAnswered(missing, accepted));
        }
    }

    private void careLeaver(SsdRow row) {
        var leaver = stating.reserves("leaver/", row);
        var eligibility = stating.code(row, "clea_care_leaver_eligibility", "clea_care_leaver_eligibility");
        if (!eligibility.isEmpty()) {
            stating.states(leaver, "eligibility", When.UNDATED, new LeavingCareStatusStated(eligibility));
        }
        var inTouch = stating.code(row, "clea_care_leaver_in_touch", "clea_care_leaver_in_touch");
        if (!row.get("clea_care_leaver_latest_contact").isEmpty()) {
            var contact = stating.day(row, "clea_care_leaver_latest_contact");
            stating.states(leaver, "contact", contact, new LeaverContactMade(inTouch));
        } else if (!inTouch.isEmpty()) {
            stating.states(leaver, "in-touch", When.UNDATED, new InTouchStated(inTouch));
        }
        var lives = new AccommodationRecorded(
                stating.code(row, "clea_care_leaver_accommodation", "clea_care_leaver_accommodation"),
                stating.code(row, "clea_care_leaver_accom_suitable", "clea_care_leaver_accom_suitable"));
        if (!lives.equals(new AccommodationRecorded("", ""))) {
            stating.states(leaver, "accommodation", When.UNDATED, lives);
        }
        var activity = stating.code(row, "clea_care_leaver_activity", "clea_care_leaver_activity");
        if (!activity.isEmpty()) {
            stating.states(leaver, "activity", When.UNDATED, new ActivityRecorded(activity));
        }
        if (!row.get("clea_pathway_plan_review_date").isEmpty()) {
            var reviewed = stating.day(row, "clea_pathway_plan_review_date");
            stating.states(leaver, "pathway-plan", reviewed, new PathwayPlanReviewed());
        }
        leaversWorker(row, leaver, "clea_care_leaver_personal_advisor", PERSONAL_ADVISER, "adviser");
        leaversWorker(row, leaver, "clea_care_leaver_worker_id", LEAVING_CARE_WORKER, "worker");
    }

    private void leaversWorker(SsdRow row, ThingId leaver, String field, String role, String part) {
        if (!row.get(field).isEmpty()) {
            var team = row.get("clea_care_leaver_allocated_team");
            stating.states(leaver, part, When.UNDATED, new InvolvementStarted(row.get(field), "", role, team));
        }
    }
}
