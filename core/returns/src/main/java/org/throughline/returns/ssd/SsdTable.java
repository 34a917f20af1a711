package org.throughline.returns.ssd;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.throughline.returns.table.Columns;

/**
 * The tables of the dataset that are read, with the fields of the specification and of the extracts of version 1.4.
 * The first field is the row's own key, the second whom it is about; the last ones are known and no facts yet.
 */
public enum SsdTable {
    PROFESSIONALS(
            "ssd_professionals",
            0,
            "prof_professional_id",
            "prof_professional_id",
            "prof_staff_id",
            "prof_professional_name",
            "prof_social_worker_registration_no",
            "prof_professional_job_title",
            "prof_professional_caseload",
            "prof_professional_department",
            "prof_full_time_equivalency",
            "prof_agency_worker_flag"),
    DEPARTMENT(
            "ssd_department",
            0,
            "dept_team_id",
            "dept_team_id",
            "dept_team_name",
            "dept_team_parent_id",
            "dept_team_parent_name"),
    PERSON(
            "ssd_person",
            2,
            "pers_person_id",
            "pers_person_id",
            "pers_forename",
            "pers_surname",
            "pers_sex",
            "pers_ethnicity",
            "pers_dob",
            "pers_expected_dob",
            "pers_death_date",
            "pers_upn",
            "pers_upn_unknown",
            "pers_single_unique_id",
            "pers_common_child_id",
            "pers_legacy_id",
            "pers_is_mother",
            "pers_nationality",
            "pers_gender",
            "pers_send_flag"),
    INVOLVEMENTS(
            "ssd_involvements",
            1,
            "invo_involvements_id",
            "invo_person_id",
            "invo_professional_id",
            "invo_professional_role_id",
            "invo_professional_team",
            "invo_involvement_start_date",
            "invo_involvement_end_date",
            "invo_worker_change_reason",
            "invo_referral_id"),
    CIN_VISITS(
            "ssd_cin_visits",
            0,
            "cinv_cin_visit_id",
            "cinv_person_id",
            "cinv_cin_visit_date",
            "cinv_cin_visit_seen",
            "cinv_cin_visit_seen_alone",
            "cinv_cin_visit_bedroom"),
    CP_VISITS(
            "ssd_cp_visits",
            1,
            "cppv_cp_visit_id",
            "cppv_person_id",
            "cppv_cp_visit_date",
            "cppv_cp_visit_seen",
            "cppv_cp_visit_seen_alone",
            "cppv_cp_visit_bedroom",
            "cppv_cp_plan_id"),
    CLA_VISITS(
            "ssd_cla_visits",
            1,
            "clav_cla_visit_id",
            "clav_person_id",
            "clav_cla_visit_date",
            "clav_cla_visit_seen",
            "clav_cla_visit_seen_alone",
            "clav_cla_id"),
    MISSING(
            "ssd_missing",
            0,
            "miss_table_id",
            "miss_person_id",
            "miss_missing_episode_start_date",
            "miss_missing_episode_type",
            "miss_missing_episode_end_date",
            "miss_missing_rhi_offered",
            "miss_missing_rhi_accepted"),
    CARE_LEAVERS(
            "ssd_care_leavers",
            0,
            "clea_table_id",
            "clea_person_id",
            "clea_care_leaver_eligibility",
            "clea_care_leaver_in_touch",
            "clea_care_leaver_latest_contact",
            "clea_care_leaver_accommodation",
            "clea_care_leaver_accom_suitable",
            "clea_care_leaver_activity",
            "clea_pathway_plan_review_date",
            "clea_care_leaver_personal_advisor",
            "clea_care_leaver_allocated_team",
            "clea_care_leaver_worker_id");

    private final String title;
    private final List<String> fields;
    private final List<String> notYetFacts;

    SsdTable(String title, int notYetFacts, String... fields) {
        this.title = title;
        this.fields = List.of(fields);
        this.notYetFacts = this.fields.subList(fields.length - notYetFacts, fields.length);
    }

    /** As the specification names it, and as its file is named. */
    public String title() {
        return title;
    }

    /** In the order in which they are read and written; where the row's key is whom it is about, that comes twice. */
    public List<String> fields() {
        return fields;
    }

    /** Fields that are read and go into no fact yet. */
    public List<String> notYetFacts() {
        return notYetFacts;
    }

    String subject() {
        return fields.get(1);
    }

    /** The table whose key and subject are in this header. */
    static Optional<SsdTable> of(List<String> header) {
        var names = new HashSet<>(Columns.named(header));
        return Arrays.stream(values())
                .filter(table -> names.contains(table.fields.getFirst()) && names.contains(table.subject()))
                .findFirst();
    }
}
