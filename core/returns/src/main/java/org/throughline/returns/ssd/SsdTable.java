package org.throughline.returns.ssd;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.returns.table.Columns;

/**
 * The tables of the dataset that are read, with the fields of the specification and of the extracts of version 1.4.
 * The first field is the row's own key, the second whom it is about; the last ones are known and no facts yet.
 */
public enum SsdTable {
    PROFESSIONALS("ssd_professionals", 0, """
                    prof_professional_id prof_professional_id prof_staff_id prof_professional_name
                    prof_social_worker_registration_no prof_professional_job_title prof_professional_caseload
                    prof_professional_department prof_full_time_equivalency prof_agency_worker_flag
            """),
    DEPARTMENT("ssd_department", 0, """
                    dept_team_id dept_team_id dept_team_name dept_team_parent_id dept_team_parent_name
            """),
    PERSON("ssd_person", 1, """
                    pers_person_id pers_person_id pers_forename pers_surname pers_sex pers_ethnicity pers_dob
                    pers_expected_dob pers_death_date pers_upn pers_upn_unknown pers_single_unique_id
                    pers_common_child_id pers_legacy_id pers_is_mother pers_nationality pers_send_flag
                    pers_gender
            """),
    INVOLVEMENTS("ssd_involvements", 1, """
                    invo_involvements_id invo_person_id invo_professional_id invo_professional_role_id
                    invo_professional_team invo_involvement_start_date invo_involvement_end_date
                    invo_worker_change_reason invo_referral_id
            """),
    CIN_VISITS("ssd_cin_visits", 0, """
                    cinv_cin_visit_id cinv_person_id cinv_cin_visit_date cinv_cin_visit_seen
                    cinv_cin_visit_seen_alone cinv_cin_visit_bedroom
            """),
    CP_VISITS("ssd_cp_visits", 1, """
                    cppv_cp_visit_id cppv_person_id cppv_cp_visit_date cppv_cp_visit_seen
                    cppv_cp_visit_seen_alone cppv_cp_visit_bedroom cppv_cp_plan_id
            """),
    CLA_VISITS("ssd_cla_visits", 1, """
                    clav_cla_visit_id clav_person_id clav_cla_visit_date clav_cla_visit_seen
                    clav_cla_visit_seen_alone clav_cla_id
            """),
    MISSING("ssd_missing", 0, """
                    miss_table_id miss_person_id miss_missing_episode_start_date miss_missing_episode_type
                    miss_missing_episode_end_date miss_missing_rhi_offered miss_missing_rhi_accepted
            """),
    CARE_LEAVERS("ssd_care_leavers", 0, """
                    clea_table_id clea_person_id clea_care_leaver_eligibility clea_care_leaver_in_touch
                    clea_care_leaver_latest_contact clea_care_leaver_accommodation
                    clea_care_leaver_accom_suitable clea_care_leaver_activity clea_pathway_plan_review_date
                    clea_care_leaver_personal_advisor clea_care_leaver_allocated_team clea_care_leaver_worker_id
            """),
    FAMILY("ssd_family", 0, """
                    fami_table_id fami_person_id fami_family_id
            """),
    ADDRESS("ssd_address", 1, """
                    addr_table_id addr_person_id addr_address_type addr_address_start_date addr_address_end_date
                    addr_address_postcode addr_address_json
            """),
    DISABILITY("ssd_disability", 0, """
                    disa_table_id disa_person_id disa_disability_code
            """),
    IMMIGRATION_STATUS("ssd_immigration_status", 0, """
                    immi_immigration_status_id immi_person_id immi_immigration_status
                    immi_immigration_status_start_date immi_immigration_status_end_date
            """),
    MOTHER("ssd_mother", 0, """
                    moth_table_id moth_person_id moth_childs_person_id moth_childs_dob
            """),
    LEGAL_STATUS("ssd_legal_status", 0, """
                    lega_legal_status_id lega_person_id lega_legal_status lega_legal_status_start_date
                    lega_legal_status_end_date
            """),
    CONTACTS("ssd_contacts", 1, """
                    cont_contact_id cont_person_id cont_contact_date cont_contact_source_code
                    cont_contact_outcome_json cont_contact_source_desc
            """),
    EARLY_HELP("ssd_early_help_episodes", 0, """
                    earl_episode_id earl_person_id earl_episode_start_date earl_episode_end_date
                    earl_episode_reason earl_episode_end_reason earl_episode_organisation earl_episode_worker_id
            """),
    CIN_EPISODES("ssd_cin_episodes", 1, """
                    cine_referral_id cine_person_id cine_referral_date cine_cin_primary_need_code
                    cine_referral_source_code cine_referral_outcome_json cine_referral_nfa cine_close_reason
                    cine_close_date cine_referral_team cine_referral_worker_id cine_referral_source_desc
            """),
    CIN_ASSESSMENTS("ssd_cin_assessments", 0, """
                    cina_assessment_id cina_person_id cina_referral_id cina_assessment_start_date
                    cina_assessment_child_seen cina_assessment_auth_date cina_assessment_outcome_json
                    cina_assessment_outcome_nfa cina_assessment_team cina_assessment_worker_id
            """),
    ASSESSMENT_FACTORS("ssd_assessment_factors", 0, """
                    cinf_table_id cinf_person_id cinf_assessment_id cinf_assessment_factors_json
            """),
    CIN_PLANS("ssd_cin_plans", 0, """
                    cinp_cin_plan_id cinp_person_id cinp_referral_id cinp_cin_plan_start_date
                    cinp_cin_plan_end_date cinp_cin_plan_team cinp_cin_plan_worker_id
            """),
    S47_ENQUIRY("ssd_s47_enquiry", 0, """
                    s47e_s47_enquiry_id s47e_person_id s47e_referral_id s47e_s47_start_date s47e_s47_end_date
                    s47e_s47_nfa s47e_s47_outcome_json s47e_s47_completed_by_worker_id
                    s47e_s47_completed_by_team
            """),
    INITIAL_CP_CONFERENCE("ssd_initial_cp_conference", 2, """
                    icpc_icpc_id icpc_person_id icpc_s47_enquiry_id icpc_referral_id icpc_icpc_transfer_in
                    icpc_icpc_target_date icpc_icpc_date icpc_icpc_outcome_cp_flag icpc_icpc_outcome_json
                    icpc_icpc_team icpc_icpc_worker_id icpc_icpc_meeting_id icpc_cp_plan_id
            """),
    CP_PLANS("ssd_cp_plans", 1, """
                    cppl_cp_plan_id cppl_person_id cppl_referral_id cppl_cp_plan_start_date
                    cppl_cp_plan_end_date cppl_cp_plan_ola cppl_cp_plan_initial_category
                    cppl_cp_plan_latest_category cppl_icpc_id
            """),
    CP_REVIEWS("ssd_cp_reviews", 2, """
                    cppr_cp_review_id cppr_person_id cppr_cp_plan_id cppr_cp_review_date
                    cppr_cp_review_outcome_continue_cp cppr_cp_review_quorate cppr_cp_review_participation
                    cppr_cp_review_due cppr_cp_review_meeting_id
            """),
    CLA_EPISODES("ssd_cla_episodes", 3, """
                    clae_cla_episode_id clae_person_id clae_cla_episode_start_date clae_cla_episode_start_reason
                    clae_cla_primary_need_code clae_cla_episode_ceased_date clae_cla_episode_ceased_reason
                    clae_cla_placement_id clae_cla_last_iro_contact_date clae_cla_id clae_referral_id
                    clae_entered_care_date
            """),
    CLA_CONVICTIONS("ssd_cla_convictions", 0, """
                    clac_cla_conviction_id clac_person_id clac_cla_conviction_date clac_cla_conviction_offence
            """),
    CLA_HEALTH("ssd_cla_health", 0, """
                    clah_health_check_id clah_person_id clah_health_check_type clah_health_check_date
                    clah_health_check_status
            """),
    CLA_IMMUNISATIONS("ssd_cla_immunisations", 0, """
                    clai_person_id clai_person_id clai_immunisations_status clai_immunisations_status_date
            """),
    CLA_SUBSTANCE_MISUSE("ssd_cla_substance_misuse", 0, """
                    clas_substance_misuse_id clas_person_id clas_substance_misuse_date clas_substance_misused
                    clas_intervention_received
            """),
    CLA_PLACEMENT("ssd_cla_placement", 0, """
                    clap_cla_placement_id clap_person_id clap_cla_id clap_cla_placement_start_date
                    clap_cla_placement_type clap_cla_placement_urn clap_cla_placement_distance
                    clap_cla_placement_provider clap_cla_placement_postcode clap_cla_placement_end_date
                    clap_cla_placement_change_reason
            """),
    CLA_REVIEWS("ssd_cla_reviews", 1, """
                    clar_cla_review_id clar_cla_person_id clar_cla_id clar_cla_review_due_date
                    clar_cla_review_date clar_cla_review_cancelled clar_cla_review_participation
            """),
    CLA_PREVIOUS_PERMANENCE("ssd_cla_previous_permanence", 0, """
                    lapp_table_id lapp_person_id lapp_previous_permanence_order_date
                    lapp_previous_permanence_option lapp_previous_permanence_la
            """),
    CLA_CARE_PLAN("ssd_cla_care_plan", 0, """
                    lacp_table_id lacp_person_id lacp_cla_care_plan_start_date lacp_cla_care_plan_end_date
                    lacp_cla_care_plan_json
            """),
    SDQ_SCORES("ssd_sdq_scores", 0, """
                    csdq_table_id csdq_person_id csdq_sdq_completed_date csdq_sdq_reason csdq_sdq_score
            """),
    PERMANENCE("ssd_permanence", 7, """
                    perm_table_id perm_person_id perm_adm_decision_date perm_ffa_cp_decision_date
                    perm_placement_order_date perm_placed_for_adoption_date perm_matched_date
                    perm_adopted_by_carer_flag perm_placed_ffa_cp_date perm_decision_reversed_date
                    perm_decision_reversed_reason perm_permanence_order_date perm_permanence_order_type
                    perm_adopter_sex perm_adopter_legal_status perm_number_of_adopters perm_cla_id
                    perm_placed_foster_carer_date perm_part_of_sibling_group perm_siblings_placed_together
                    perm_siblings_placed_apart perm_placement_provider_urn perm_adoption_worker_id
            """),
    PRE_PROCEEDINGS("ssd_pre_proceedings", 15, """
                    prep_table_id prep_person_id prep_plo_family_id prep_pre_pro_decision_date
                    prep_initial_pre_pro_meeting_date prep_pre_pro_outcome prep_agree_stepdown_issue_date
                    prep_pre_pro_letter_date prep_care_pro_letter_date prep_cp_plans_referral_period
                    prep_legal_gateway_outcome prep_prev_pre_proc_child prep_prev_care_proc_child
                    prep_pre_pro_meetings_num prep_pre_pro_parents_legal_rep
                    prep_parents_legal_rep_point_of_issue prep_court_reference prep_care_proc_court_hearings
                    prep_care_proc_short_notice prep_proc_short_notice_reason prep_la_inital_plan_approved
                    prep_la_initial_care_plan prep_la_final_plan_approved prep_la_final_care_plan
            """),
    SEND("ssd_send", 3, """
                    send_table_id send_person_id send_upn send_uln send_upn_unknown
            """),
    EHCP_REQUESTS("ssd_ehcp_requests", 0, """
                    ehcr_ehcp_request_id ehcr_person_id ehcr_send_table_id ehcr_ehcp_req_date
                    ehcr_ehcp_req_outcome_date ehcr_ehcp_req_outcome
            """),
    EHCP_ASSESSMENT("ssd_ehcp_assessment", 0, """
                    ehca_ehcp_assessment_id ehca_person_id ehca_ehcp_request_id
                    ehca_ehcp_assessment_outcome_date ehca_ehcp_assessment_outcome
                    ehca_ehcp_assessment_exceptions
            """),
    EHCP_ACTIVE_PLANS("ssd_ehcp_active_plans", 0, """
                    ehcp_active_ehcp_id ehcp_person_id ehcp_ehcp_request_id ehcp_active_ehcp_last_review_date
            """);

    private final String title;
    private final List<String> fields;
    private final List<String> notYetFacts;

    SsdTable(String title, int notYetFacts, String fields) {
        this.title = title;
        this.fields = List.of(fields.strip().split("\\s+"));
        this.notYetFacts = this.fields.subList(this.fields.size() - notYetFacts, this.fields.size());
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

    /**
     * Where the specification does not let a row say whom it is about, the field that names a row of another table; an
     * extract may say it all the same.
     */
    Optional<Through> through() {
        return switch (this) {
            case ASSESSMENT_FACTORS -> through("cinf_assessment_id", CIN_ASSESSMENTS, "cina_assessment_id");
            case CLA_REVIEWS -> through("clar_cla_id", CLA_EPISODES, "clae_cla_id");
            case CLA_PLACEMENT -> through("clap_cla_id", CLA_EPISODES, "clae_cla_id");
            case EHCP_REQUESTS -> through("ehcr_send_table_id", SEND, "send_table_id");
            case EHCP_ASSESSMENT -> through("ehca_ehcp_request_id", EHCP_REQUESTS, "ehcr_ehcp_request_id");
            case EHCP_ACTIVE_PLANS -> through("ehcp_ehcp_request_id", EHCP_REQUESTS, "ehcr_ehcp_request_id");
            default -> Optional.empty();
        };
    }

    private static Optional<Through> through(String field, SsdTable table, String named) {
        return Optional.of(new Through(field, table, named));
    }

    /** @param field of the row @param named the field of the other table in which the same stands */
    record Through(String field, SsdTable table, String named) {}

    /** The table whose key and subject are in this header. */
    static Optional<SsdTable> of(List<String> header) {
        var names = new HashSet<>(Columns.named(header));
        return Arrays.stream(values())
                .filter(table -> names.contains(table.fields.getFirst()) && table.saysWhose(names))
                .findFirst();
    }

    private boolean saysWhose(Set<String> names) {
        return names.contains(subject())
                || through().filter(other -> names.contains(other.field())).isPresent();
    }
}
