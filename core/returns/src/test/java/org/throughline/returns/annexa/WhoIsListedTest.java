package org.throughline.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.annexa.Lists.care;
import static org.throughline.returns.annexa.Lists.row;
import static org.throughline.returns.annexa.Lists.rows;
import static org.throughline.returns.annexa.Lists.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.returns.parcel.Member;

/** Who stands in each list, on both sides of every boundary. The inspection begins on 21 November 2026. */
class WhoIsListedTest {

    private static final String DAY = "2026-11-21";

    private static Member contacts(String... rows) {
        return table("ssd_contacts", "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code", rows);
    }

    private static Member needs(String... rows) {
        return table(
                "ssd_cin_episodes",
                "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,"
                        + "cine_referral_nfa,cine_close_date,cine_close_reason",
                rows);
    }

    private static Member assessments(String... rows) {
        return table(
                "ssd_cin_assessments",
                "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,"
                        + "cina_assessment_auth_date,cina_assessment_outcome_nfa,cina_assessment_child_seen",
                rows);
    }

    private static Member plans(String... rows) {
        return table(
                "ssd_cp_plans",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola,"
                        + "cppl_cp_plan_initial_category,cppl_cp_plan_latest_category",
                rows);
    }

    private static Member statuses(String... rows) {
        return table(
                "ssd_legal_status",
                "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,"
                        + "lega_legal_status_end_date",
                rows);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-20,0", "2026-05-21,1", "2026-11-21,1", "2026-11-22,0"})
    void a_contact_is_listed_from_the_same_day_six_months_before_to_the_day_itself(String day, int listed) {
        assertThat(rows(1, DAY, contacts("1,A1," + day + ",1A"))).hasSize(listed);
    }

    @Test
    void six_months_before_the_end_of_august_begin_at_the_end_of_february() {
        assertThat(rows(1, "2026-08-31", contacts("1,A1,2026-02-27,1A", "2,A2,2026-02-28,1A")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("id")).isEqualTo("A2"));
    }

    @Test
    void a_source_that_ofsteds_list_lacks_is_unknown() {
        assertThat(row(1, DAY, contacts("1,A1,2026-06-01,ZZ")).get("source")).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05,,1", "2026-01-05,2026-05-20,0", "2026-01-05,2026-05-21,1"})
    void early_help_is_listed_while_it_goes_on_and_where_it_ended_in_the_six_months(
            String from, String to, int listed) {
        var help = table(
                "ssd_early_help_episodes",
                "earl_episode_id,earl_person_id,earl_episode_start_date,earl_episode_end_date,earl_episode_organisation",
                "1,A1,%s,%s,Hill School".formatted(from, to == null ? "" : to));

        assertThat(rows(2, DAY, help, contacts("9,A9,2026-11-01,1A"))).hasSize(listed);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-31,0", "2025-08-01,1", "2026-08-01,1"})
    void referrals_before_are_counted_over_the_twelve_months_up_to_the_latest_one(String earlier, int counted) {
        assertThat(rows(3, DAY, needs("1,A1," + earlier + ",N1,1A,N,,", "2,A1,2026-08-01,N1,1A,N,,")))
                .extracting(row -> row.get("before"))
                .containsOnly(Integer.toString(counted));
    }

    @Test
    void the_twelve_months_end_with_the_latest_referral_and_not_with_the_inspection() {
        assertThat(row(3, DAY, needs("1,A1,2025-06-01,N1,1A,N,2025-07-01,RC7", "2,A1,2026-05-25,N1,1A,N,,"))
                        .get("before"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({",1", "2026-05-20,0", "2026-05-21,1"})
    void an_assessment_is_listed_while_it_is_open_and_where_it_was_authorised_in_the_six_months(
            String authorised, int listed) {
        assertThat(rows(
                        4,
                        DAY,
                        needs("1,A1,2026-03-01,N1,1A,N,,"),
                        assessments("1,A1,1,2026-03-02,%s,N,Y".formatted(authorised == null ? "" : authorised))))
                .hasSize(listed);
    }

    @ParameterizedTest
    @CsvSource({"'',N,''", "2026-06-01,N,Y", "2026-06-01,Y,N"})
    void whether_support_is_needed_is_blank_until_the_assessment_is_authorised(
            String authorised, String noFurtherAction, String needed) {
        assertThat(row(
                                4,
                                DAY,
                                needs("1,A1,2026-05-01,N1,1A,N,,"),
                                assessments("1,A1,1,2026-05-02,%s,%s,Y".formatted(authorised, noFurtherAction)))
                        .get("needed"))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"'',1", "2026-05-20,0", "2026-05-21,1"})
    void a_child_in_need_is_listed_until_six_months_after_the_case_was_closed(String closed, int listed) {
        assertThat(rows(
                        6,
                        DAY,
                        needs("1,A1,2026-01-01,N1,1A,N,%s,RC7".formatted(closed)),
                        assessments("1,A1,1,2026-01-02,2026-02-01,N,Y")))
                .hasSize(listed);
    }

    @Test
    void only_the_latest_case_of_a_child_is_listed_and_no_child_who_was_only_referred() {
        assertThat(row(
                                6,
                                DAY,
                                needs("1,A1,2026-01-01,N1,1A,N,2026-06-01,RC7", "2,A1,2026-07-01,N4,1A,N,,"),
                                assessments("1,A1,1,2026-01-02,,,", "2,A1,2,2026-07-02,,,"))
                        .get("need"))
                .isEqualTo("N4");
        assertThat(rows(6, DAY, needs("1,A1,2026-11-01,N1,1A,Y,,", "2,A2,2026-11-01,N1,1A,,,")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2008-11-21,0", "2008-11-22,1"})
    void a_care_leaver_is_no_child_in_need_from_18_on(String born, int listed) {
        var person = table("ssd_person", "pers_person_id,pers_dob", "A1," + born);

        assertThat(rows(
                        6,
                        DAY,
                        person,
                        needs("1,A1,2026-01-01,N1,1A,N,,"),
                        assessments("1,A1,1,2026-01-02,2026-02-01,N,Y"),
                        leavers("1,A1,Relevant,YES,2026-10-01")))
                .hasSize(listed);
    }

    @Test
    void a_case_that_ended_with_the_childs_death_says_so() {
        var person = table("ssd_person", "pers_person_id,pers_death_date", "A1,2026-09-01");

        var row = row(6, DAY, person, needs("1,A1,2026-01-01,N1,1A,N,,"), assessments("1,A1,1,2026-01-02,,,"));

        assertThat(row.get("closed") + " " + row.get("reason") + " " + row.get("status"))
                .isEqualTo("2026-09-01 RC2 e");
    }

    @Test
    void the_state_of_a_case_is_the_first_that_holds() {
        var need = needs("1,A1,2026-06-01,N1,1A,N,,");
        var closed = needs("1,A1,2026-06-01,N1,1A,N,2026-10-01,RC7");
        var assessment = assessments("1,A1,1,2026-06-02,,,");
        var done = assessments("1,A1,1,2026-06-02,2026-06-20,N,Y");
        var plan = plans("1,A1,2026-06-20,,N,NEG,NEG");
        var episode = care("1,A1,2026-07-01,S,N1,,");
        var cared = statuses("1,A1,C2,2026-07-01,");
        var shortBreaks = statuses("1,A1,V4,2026-07-01,");

        assertThat(row(6, DAY, closed, assessment, plan, episode, cared).get("status"))
                .isEqualTo("e");
        assertThat(row(6, DAY, need, assessment, plan, episode, cared).get("status"))
                .isEqualTo("a");
        assertThat(row(6, DAY, need, assessment, plan, episode, shortBreaks).get("status"))
                .isEqualTo("b");
        assertThat(row(6, DAY, need, assessment).get("status")).isEqualTo("d");
        assertThat(row(6, DAY, need, done).get("status")).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({"'',1", "2026-05-20,0", "2026-05-21,1"})
    void a_protection_plan_is_listed_until_six_months_after_it_ended(String ended, int listed) {
        assertThat(rows(7, DAY, plans("1,A1,2025-09-01,%s,N,NEG,EMO".formatted(ended)), contacts("9,A9,2026-11-01,1A")))
                .hasSize(listed);
    }

    @Test
    void the_latest_plan_is_listed_with_how_many_went_before_and_no_other_councils_plan() {
        var row = row(
                7,
                DAY,
                plans(
                        "1,A1,2024-01-01,2024-09-01,N,NEG,NEG",
                        "2,A1,2026-03-01,,N,Physical abuse,Emotional abuse",
                        "3,A2,2026-03-01,,Y,NEG,NEG"));

        assertThat(row.get("id")).isEqualTo("A1");
        assertThat(row.get("started")).isEqualTo("2026-03-01");
        assertThat(row.get("before")).isEqualTo("1");
        assertThat(row.get("initial") + " " + row.get("latest")).isEqualTo("PHY EMO");
    }

    @ParameterizedTest
    @CsvSource({"'',1", "2026-05-20,0", "2026-05-21,1"})
    void a_child_in_care_is_listed_until_six_months_after_it_ended(String ended, int listed) {
        assertThat(rows(
                        8,
                        DAY,
                        care("1,A1,2025-09-01,S,N1,%s,%s".formatted(ended, ended.isEmpty() ? "" : "E4A")),
                        statuses("1,A1,C2,2025-09-01,"),
                        contacts("9,A9,2026-11-01,1A")))
                .hasSize(listed);
    }

    @Test
    void a_child_who_only_has_short_breaks_is_not_in_care() {
        assertThat(rows(8, DAY, care("1,A1,2025-09-01,S,N1,,"), statuses("1,A1,V4,2025-09-01,")))
                .isEmpty();
    }

    @Test
    void the_latest_period_of_care_is_listed_with_its_current_status_and_placement() {
        var row = row(
                8,
                DAY,
                care(
                        "1,A1,2025-01-01,S,N1,2026-01-10,E4A",
                        "2,A1,2026-02-01,S,N2,2026-06-01,X1",
                        "3,A1,2026-06-01,L,N2,2026-08-01,X1",
                        "4,A1,2026-08-01,P,N2,,"),
                statuses("1,A1,V2,2025-01-01,2026-06-01", "2,A1,C2 Full care order,2026-06-01,"),
                table(
                        "ssd_cla_placement",
                        "clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,"
                                + "clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_postcode",
                        "1,A1,2025-01-01,2026-01-10,U4,PR1,AB1 2CD",
                        "2,A1,2026-02-01,2026-08-01,U6,PR1,AB1 2CD",
                        "3,A1,2026-08-01,,K2,PR4,EF3 4GH"));

        assertThat(row.get("started")).isEqualTo("2026-02-01");
        assertThat(row.get("again")).isEqualTo("Y");
        assertThat(row.get("need")).isEqualTo("N2");
        assertThat(row.get("status") + " " + row.get("status-since")).isEqualTo("C2 2026-06-01");
        assertThat(row.get("placement") + " " + row.get("placed")).isEqualTo("K2 2026-08-01");
        assertThat(row.get("placements")).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"Y,2026-07-01", "'',''", "N,''"})
    void a_child_was_last_seen_on_a_visit_that_says_so(String seen, String lastSeen) {
        var visits = table(
                "ssd_cin_visits",
                "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen",
                "1,A1,2026-07-01," + seen);
        var assessment = assessments("1,A1,1,2026-06-02,2026-07-10,N,");

        assertThat(row(6, DAY, needs("1,A1,2026-06-01,N1,1A,N,,"), assessment, visits)
                        .get("seen"))
                .isEqualTo(lastSeen);
        assertThat(row(4, DAY, needs("1,A1,2026-06-01,N1,1A,N,,"), assessment, visits)
                        .get("seen"))
                .isEqualTo(lastSeen.isEmpty() ? "" : "Y");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01,'',f",
        "2026-02-01,2026-11-21,''",
        "2026-02-01,2026-11-22,f",
        "2026-01-10,'',f",
        "2026-01-09,'',''",
    })
    void the_permanence_plan_is_one_of_this_period_of_care_that_runs(String from, String to, String option) {
        var plan = table(
                "ssd_cla_care_plan",
                "lacp_table_id,lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_end_date,"
                        + "lacp_cla_care_plan_json",
                "1,A1,%s,%s,\"{\"\"LTFOST18\"\":\"\"Y\"\"}\"".formatted(from, to));

        assertThat(row(
                                8,
                                DAY,
                                care("1,A1,2025-01-01,S,N1,2026-01-10,E4A", "2,A1,2026-02-01,S,N2,,"),
                                statuses("1,A1,C2,2025-01-01,"),
                                plan)
                        .get("permanence"))
                .isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20,0,''", "2025-11-21,1,Y"})
    void missing_episodes_count_for_twelve_months(String began, int counted, String offered) {
        var row = row(
                8,
                DAY,
                care("1,A1,2025-01-01,S,N1,,"),
                statuses("1,A1,C2,2025-01-01,"),
                table(
                        "ssd_missing",
                        "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,"
                                + "miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted",
                        "1,A1,%s,M,%s,Y,".formatted(began, began)));

        assertThat(row.get("missing")).isEqualTo(Integer.toString(counted));
        assertThat(row.get("offered")).isEqualTo(offered);
        assertThat(row.get("accepted")).isEqualTo(offered.isEmpty() ? "" : "U");
    }

    @ParameterizedTest
    @CsvSource({
        "Relevant,a",
        "Former Relevant,b",
        "Qualifying,c",
        "Eligible,d",
    })
    void care_leavers_are_listed_by_what_they_are_entitled_to(String eligibility, String letter) {
        assertThat(row(9, DAY, leavers("1,A1," + eligibility + ",YES,2026-10-01"))
                        .get("eligibility"))
                .isEqualTo(letter);
    }

    @Test
    void nobody_without_entitlement_is_listed_and_the_latest_contact_only_of_those_in_touch() {
        assertThat(rows(9, DAY, leavers("1,A1,No Current Eligibility,YES,2026-10-01")))
                .isEmpty();
        assertThat(row(9, DAY, leavers("1,A1,Relevant,YES,2026-10-01")).get("contact"))
                .isEqualTo("2026-10-01");
        assertThat(row(9, DAY, leavers("1,A1,Relevant,NO,2026-10-01")).get("contact"))
                .isEmpty();
    }

    private static Member leavers(String... rows) {
        return table(
                "ssd_care_leavers",
                "clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,"
                        + "clea_care_leaver_latest_contact",
                rows);
    }

    @ParameterizedTest
    @CsvSource({"'','',1", "2025-11-20,'',0", "2025-11-21,'',1", "'',2025-11-20,0", "'',2025-11-21,1"})
    void adoption_is_listed_until_twelve_months_after_the_order_or_the_change_of_mind(
            String adopted, String reversed, int listed) {
        assertThat(rows(
                        10,
                        DAY,
                        table(
                                "ssd_permanence",
                                "perm_table_id,perm_person_id,perm_adm_decision_date,perm_permanence_order_date,"
                                        + "perm_permanence_order_type,perm_decision_reversed_date,"
                                        + "perm_decision_reversed_reason",
                                "1,A1,2025-03-01,%s,%s,%s,%s"
                                        .formatted(
                                                adopted,
                                                adopted.isEmpty() ? "" : "Adoption",
                                                reversed,
                                                reversed.isEmpty() ? "" : "RD1")),
                        contacts("9,A9,2026-11-01,1A")))
                .hasSize(listed);
    }

    @Test
    void a_child_adopted_by_the_return_of_looked_after_children_is_listed_with_the_day_of_the_order() {
        assertThat(row(
                                10,
                                DAY,
                                table(
                                        "ssd_permanence",
                                        "perm_table_id,perm_person_id,perm_adm_decision_date",
                                        "1,A1,2025-03-01"),
                                care("1,A1,2024-01-01,S,N1,2026-02-03,E11"),
                                statuses("1,A1,E1,2025-06-01,"))
                        .get("adopted"))
                .isEqualTo("2026-02-03");
    }
}
