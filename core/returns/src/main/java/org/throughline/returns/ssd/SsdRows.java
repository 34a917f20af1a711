package org.throughline.returns.ssd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.journey.CareLeaverFact;
import org.throughline.journey.CareLeaverFact.AccommodationRecorded;
import org.throughline.journey.CareLeaverFact.ActivityRecorded;
import org.throughline.journey.CareLeaverFact.InTouchStated;
import org.throughline.journey.CareLeaverFact.LeaverContactMade;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.journey.CareLeaverFact.LeavingCareStatusStated;
import org.throughline.journey.CareLeaverFact.PathwayPlanReviewed;
import org.throughline.journey.IdentityFact;
import org.throughline.journey.InvolvementFact;
import org.throughline.journey.InvolvementFact.InvolvementEnded;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.InvolvementFact.WorkerChangeStated;
import org.throughline.journey.LearningFact.EhcPlanStated;
import org.throughline.journey.MissingFact;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.ReturnInterviewAnswered;
import org.throughline.journey.MissingFact.ReturnInterviewHeld;
import org.throughline.journey.MissingFact.ReturnInterviewOffered;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.Statement;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.WorkforceFact.TeamFormed;
import org.throughline.journey.WorkforceFact.WorkerDescribed;
import org.throughline.journey.WorkforceFact.WorkerEntered;
import org.throughline.returns.reading.Days;

/**
 * Makes the rows of one person, worker or team from what is stated: the way back from {@link SsdStatements}. A row's
 * own key is the second part of its fact's key. What the dataset has no field for is left out.
 */
public final class SsdRows {

    private final String subject;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, SsdTable> tables = new HashMap<>();

    private SsdRows(String subject) {
        this.subject = subject;
    }

    /** @param statements of one line, in the order in which their rows shall stand */
    public static List<SsdRow> of(String subject, List<Statement> statements) {
        var made = new SsdRows(subject);
        statements.forEach(made::take);
        var rows = new ArrayList<SsdRow>();
        made.rows.forEach((key, fields) -> rows.add(SsdRow.of(made.table(key), fields)));
        return rows;
    }

    private SsdTable table(String key) {
        return tables.getOrDefault(key, SsdTable.PERSON);
    }

    private void take(Statement of) {
        switch (of.fact()) {
            case IdentityFact fact -> PersonRows.put(fact, of, row(SsdTable.PERSON, "person"));
            case WorkerEntered worker -> worker(worker);
            case WorkerDescribed worker -> {
                put(SsdTable.PROFESSIONALS, "worker", "prof_full_time_equivalency", worker.fte());
                put(SsdTable.PROFESSIONALS, "worker", "prof_professional_caseload", worker.caseload());
                put(SsdTable.PROFESSIONALS, "worker", "prof_agency_worker_flag", worker.agency());
            }
            case TeamFormed(var name, var parent, var parentName) -> {
                put(SsdTable.DEPARTMENT, "team", "dept_team_name", name);
                put(SsdTable.DEPARTMENT, "team", "dept_team_parent_id", parent);
                put(SsdTable.DEPARTMENT, "team", "dept_team_parent_name", parentName);
            }
            case InvolvementFact fact -> involvement(fact, of);
            case VisitMade visit -> visit(visit, of);
            case MissingFact fact -> missing(fact, of);
            case CareLeaverFact fact -> leaver(fact, of);
            case EhcPlanStated(var has) -> row(SsdTable.PERSON, "person").put("pers_send_flag", has);
            default -> {}
        }
    }

    private void worker(WorkerEntered worker) {
        put(SsdTable.PROFESSIONALS, "worker", "prof_staff_id", worker.staffNumber());
        put(SsdTable.PROFESSIONALS, "worker", "prof_professional_name", worker.name());
        put(SsdTable.PROFESSIONALS, "worker", "prof_social_worker_registration_no", worker.registration());
        put(SsdTable.PROFESSIONALS, "worker", "prof_professional_job_title", worker.jobTitle());
        put(SsdTable.PROFESSIONALS, "worker", "prof_professional_department", worker.department());
    }

    private void involvement(InvolvementFact fact, Statement of) {
        if (of.key().startsWith("leaver/")) {
            leaversWorker(fact, of);
            return;
        }
        var table = SsdTable.INVOLVEMENTS;
        var day = Days.isoWithTime(of.happened());
        switch (fact) {
            case InvolvementStarted(var worker, var _, var role, var team) -> {
                put(table, of, "invo_professional_id", worker);
                put(table, of, "invo_professional_role_id", role);
                put(table, of, "invo_professional_team", team);
                put(table, of, "invo_involvement_start_date", day);
            }
            case InvolvementEnded(var _, var reason) -> {
                put(table, of, "invo_involvement_end_date", day);
                put(table, of, "invo_worker_change_reason", reason);
            }
            case WorkerChangeStated(var _, var reason) -> put(table, of, "invo_worker_change_reason", reason);
            case WorkAssigned _ -> {}
        }
    }

    private void leaversWorker(InvolvementFact fact, Statement of) {
        if (fact instanceof InvolvementStarted(var worker, var _, var role, var team)) {
            boolean adviser = role.equals(SsdStatements.PERSONAL_ADVISER);
            put(
                    SsdTable.CARE_LEAVERS,
                    of,
                    adviser ? "clea_care_leaver_personal_advisor" : "clea_care_leaver_worker_id",
                    worker);
            put(SsdTable.CARE_LEAVERS, of, "clea_care_leaver_allocated_team", team);
        }
    }

    private void visit(VisitMade visit, Statement of) {
        if (visit.purposes().contains(Purpose.CHILD_PROTECTION)) {
            visit(SsdTable.CP_VISITS, "cppv_cp_visit", visit, of);
            put(SsdTable.CP_VISITS, of, "cppv_cp_visit_bedroom", letter(visit.bedroomSeen()));
        } else if (visit.purposes().contains(Purpose.LOOKED_AFTER)) {
            visit(SsdTable.CLA_VISITS, "clav_cla_visit", visit, of);
        } else if (visit.purposes().contains(Purpose.CHILD_IN_NEED)) {
            visit(SsdTable.CIN_VISITS, "cinv_cin_visit", visit, of);
            put(SsdTable.CIN_VISITS, of, "cinv_cin_visit_bedroom", letter(visit.bedroomSeen()));
        }
    }

    private void visit(SsdTable table, String prefix, VisitMade visit, Statement of) {
        put(table, of, prefix + "_date", Days.isoWithTime(of.happened()));
        put(table, of, prefix + "_seen", letter(visit.seen()));
        put(table, of, prefix + "_seen_alone", letter(visit.seenAlone()));
    }

    private void missing(MissingFact fact, Statement of) {
        var table = SsdTable.MISSING;
        var day = Days.isoWithTime(of.happened());
        switch (fact) {
            case WentMissing(var kind) -> {
                put(table, of, "miss_missing_episode_start_date", day);
                put(table, of, "miss_missing_episode_type", code(kind));
            }
            case FoundOrReturned(var _) -> put(table, of, "miss_missing_episode_end_date", day);
            case ReturnInterviewOffered(var _, var offered) -> put(table, of, "miss_missing_rhi_offered", offered);
            case ReturnInterviewAnswered(var _, var accepted) -> put(table, of, "miss_missing_rhi_accepted", accepted);
            case ReturnInterviewHeld _ -> {}
        }
    }

    private void leaver(CareLeaverFact fact, Statement of) {
        var table = SsdTable.CARE_LEAVERS;
        switch (fact) {
            case LeavingCareStatusStated(var eligibility) ->
                put(table, of, "clea_care_leaver_eligibility", eligibility);
            case LeaverContactMade(var inTouch) -> {
                put(table, of, "clea_care_leaver_in_touch", inTouch);
                put(table, of, "clea_care_leaver_latest_contact", Days.isoWithTime(of.happened()));
            }
            case InTouchStated(var inTouch) -> put(table, of, "clea_care_leaver_in_touch", inTouch);
            case AccommodationRecorded(var accommodation, var suitable) -> {
                put(table, of, "clea_care_leaver_accommodation", accommodation);
                put(table, of, "clea_care_leaver_accom_suitable", suitable);
            }
            case ActivityRecorded(var activity) -> put(table, of, "clea_care_leaver_activity", activity);
            case PathwayPlanReviewed() ->
                put(table, of, "clea_pathway_plan_review_date", Days.isoWithTime(of.happened()));
            case LeaverYearStated _ -> {}
        }
    }

    private static String letter(Answer answer) {
        return switch (answer) {
            case YES -> "Y";
            case NO -> "N";
            case NOT_ASKED -> "";
        };
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case MISSING -> "M";
            case AWAY -> "A";
            case OTHER -> "";
        };
    }

    private void put(SsdTable table, Statement of, String field, String value) {
        var parts = of.key().split("/", 3);
        put(table, parts.length > 1 ? parts[1] : of.key(), field, value);
    }

    private void put(SsdTable table, String key, String field, String value) {
        row(table, key).put(field, value);
    }

    private Map<String, String> row(SsdTable table, String key) {
        var name = table.title() + "/" + key;
        return rows.computeIfAbsent(name, _ -> {
            tables.put(name, table);
            var row = new HashMap<String, String>();
            row.put(table.fields().getFirst(), key);
            row.put(table.subject(), subject);
            return row;
        });
    }
}
