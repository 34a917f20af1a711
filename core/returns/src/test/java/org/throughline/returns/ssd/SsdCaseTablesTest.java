package org.throughline.returns.ssd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.journey.AssessmentFact.AssessmentDecided;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.CareFact.CareReviewCancelled;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.HealthFact.HealthCheck;
import org.throughline.journey.HealthFact.HealthCheckRecorded;
import org.throughline.journey.HealthFact.SdqNotDone;
import org.throughline.journey.HealthFact.SdqScored;
import org.throughline.journey.LearningFact.EhcRequestDecided;
import org.throughline.journey.PermanenceFact.PermanencePlanSet;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceDecided;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ProtectionFact.TemporaryPlanListed;
import org.throughline.journey.ReferralFact.ContactDecided;
import org.throughline.journey.ReferralFact.ReferralDecided;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.Handed;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;

/** The tables of the case itself: what each row states. */
class SsdCaseTablesTest {

    private static Member member(SsdTable table, String... rows) {
        var header = String.join(",", table.fields().stream().distinct().toList());
        return file(table.title() + ".csv", header + "\n" + String.join("\n", rows) + "\n");
    }

    private static Read table(SsdTable table, String... rows) {
        return Handed.read(Parcel.of(member(table, rows)));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_of_nothing_but_its_key_and_child_is_read_and_lists_nothing(SsdTable table) {
        var cells = new ArrayList<String>();
        for (var field : table.fields().stream().distinct().toList()) {
            cells.add(field.equals(table.fields().getFirst()) || field.equals(table.subject()) ? "A1" : "");
        }

        var read = table(table, String.join(",", cells));

        assertThat(read.listed()).isEmpty();
        assertThat(read.tally().refused()).isZero();
    }

    @Test
    void a_contact_has_the_outcomes_whose_flags_are_set() {
        var read = table(
                SsdTable.CONTACTS,
                "C1,A1,2026-05-01,6,\"{\"\"NEW_REFERRAL_FLAG\"\":\"\"Y\"\",\"\"NFA_FLAG\"\":\"\"N\"\"}\",Police");

        assertThat(read.one("contact/C1/decided").fact())
                .isEqualTo(new ContactDecided(new ThingId("contact/C1"), List.of("NEW_REFERRAL_FLAG")));
        assertThat(read.listed()).containsExactly("NOT_YET_A_FACT ssd_contacts.cont_contact_source_desc");
    }

    @Test
    void flags_that_cannot_be_read_are_listed_and_the_contact_is_kept() {
        var read = table(SsdTable.CONTACTS, "C1,A1,2026-05-01,6,some words,");

        assertThat(read.keys()).containsExactly("contact/C1");
        assertThat(read.listed()).containsExactly("WITHOUT_A_PLACE ssd_contacts.cont_contact_outcome_json some words");
    }

    @Test
    void a_referral_with_no_further_action_says_so_as_the_census_does() {
        var read = table(SsdTable.CIN_EPISODES, "R1,A1,2026-05-01,N1,6,,Y,RC8,2026-05-02,T1,P1,");

        assertThat(read.one("referral/R1/decided").fact())
                .isEqualTo(new ReferralDecided(new ThingId("referral/R1"), "true"));
        assertThat(read.keys())
                .containsExactly(
                        "referral/R1",
                        "referral/R1/need",
                        "referral/R1/decided",
                        "referral/R1/closed",
                        "referral/R1/assigned");
    }

    @Test
    void factors_find_their_child_through_the_assessment() {
        var parcel = new Parcel(
                "ssd",
                List.of(
                        member(SsdTable.CIN_ASSESSMENTS, "S1,A1,R1,2026-05-01,Y,2026-06-01,,N,,"),
                        file(
                                "ssd_assessment_factors.csv",
                                "cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json\nF1,S1,\"[\"\"1A\"\",\"\"2B\"\"]\"\nF2,S9,[]\n")));
        var read = Handed.read(parcel);

        assertThat(read.one("factors/F1"))
                .satisfies(statement -> assertThat(statement.line().key()).isEqualTo("A1"))
                .extracting(Statement::fact)
                .isEqualTo(new FactorsIdentified(new ThingId("assessment/S1"), List.of("1A", "2B")));
        assertThat(read.one("assessment/S1/decided").fact())
                .isEqualTo(new AssessmentDecided(new ThingId("assessment/S1"), List.of(), "N"));
        assertThat(read.tally().refused())
                .as("the row of an assessment that is not there")
                .isEqualTo(1);
    }

    @Test
    void requests_for_education_plans_find_their_child_through_two_tables() {
        var parcel = new Parcel(
                "ssd",
                List.of(
                        member(SsdTable.SEND, "N1,A1,,,"),
                        file(
                                "ssd_ehcp_requests.csv",
                                "ehcr_ehcp_request_id,ehcr_send_table_id,ehcr_ehcp_req_date,ehcr_ehcp_req_outcome_date,ehcr_ehcp_req_outcome\nQ1,N1,2026-01-05,2026-02-05,Y\n"),
                        file(
                                "ssd_ehcp_assessment.csv",
                                "ehca_ehcp_assessment_id,ehca_ehcp_request_id,ehca_ehcp_assessment_outcome_date,ehca_ehcp_assessment_outcome\nE1,Q1,2026-05-05,Y\n")));
        var read = Handed.read(parcel);

        assertThat(read.lines()).containsExactly("A1");
        assertThat(read.one("ehc-request/Q1/decided").fact())
                .isEqualTo(new EhcRequestDecided(new ThingId("ehc-request/Q1"), "Y"));
        assertThat(read.keys()).contains("ehc-assessment/E1");
    }

    @Test
    void an_enquiry_ends_and_its_conference_decides() {
        var enquiry = table(SsdTable.S47_ENQUIRY, "E1,A1,R1,2026-05-01,2026-05-12,N,,P1,T1");
        var conference = table(
                SsdTable.INITIAL_CP_CONFERENCE, "I1,A1,E1,R1,N,2026-05-22,2026-05-20,Y,,,,,", "I2,A1,E2,R1,,,,,,,,,");

        assertThat(enquiry.one("enquiry/E1/concluded").happened())
                .isEqualTo(When.on(java.time.LocalDate.of(2026, 5, 12)));
        assertThat(enquiry.one("enquiry/E1/concluded").fact())
                .isEqualTo(new EnquiryConcluded(new ThingId("enquiry/E1"), "false"));
        assertThat(conference.one("conference/I1").fact())
                .isEqualTo(new ConferenceHeld(Conference.INITIAL, new ThingId("enquiry/E1")));
        assertThat(conference.one("conference/I1/decided").fact())
                .isEqualTo(new ConferenceDecided(new ThingId("conference/I1"), "Y", List.of()));
        assertThat(conference.keys()).as("one that was not held").doesNotContain("conference/I2");
    }

    @ParameterizedTest
    @CsvSource({"Neglect,NEG", "physical abuse,PHY", "Multiple: Neglect and Physical abuse,MUL", "EMO,EMO"})
    void a_category_of_abuse_in_words_is_its_code(String given, String code) {
        assertThat(table(SsdTable.CP_PLANS, "P1,A1,R1,2026-05-20,,N," + given + "," + given + ",")
                        .one("protection-plan/P1")
                        .fact())
                .isInstanceOfSatisfying(
                        ProtectionPlanStarted.class,
                        plan -> assertThat(plan.initialCategory()).isEqualTo(code));
    }

    @Test
    void another_councils_plan_is_no_plan_of_ours() {
        var read = table(SsdTable.CP_PLANS, "P1,A1,R1,2026-05-20,2026-08-01,Y,NEG,NEG,");

        assertThat(read.of(TemporaryPlanListed.class)).hasSize(1);
        assertThat(read.of(ProtectionPlanStarted.class)).isEmpty();
    }

    @Test
    void a_review_finds_its_child_through_the_period_of_care_and_a_cancelled_one_was_not_held() {
        var parcel = new Parcel(
                "ssd",
                List.of(
                        member(
                                SsdTable.CLA_EPISODES,
                                "E1,A1,2026-01-05,S,N1,2026-06-01,E4A,P1,2026-05-01,C1,R1,2026-01-05"),
                        file(
                                "ssd_cla_reviews.csv",
                                "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation\nV1,C1,2026-02-01,2026-01-30,N,\nV2,C1,2026-05-01,,Y,\n")));
        var read = Handed.read(parcel);

        assertThat(read.one("care-review/V1").fact()).isEqualTo(new CareReviewHeld(""));
        assertThat(read.one("care-review/V2").fact()).isEqualTo(new CareReviewCancelled());
        assertThat(read.one("episode/E1/ended").fact())
                .isEqualTo(new EpisodeOfCareEnded(new ThingId("episode/E1"), "E4A", ""));
        assertThat(read.lines()).containsExactly("A1");
    }

    @ParameterizedTest
    @CsvSource({
        "Initial health assessment,INITIAL_ASSESSMENT",
        "RHA,REVIEW_ASSESSMENT",
        "Health Assessment,ASSESSMENT",
        "Dental check,DENTAL",
        "Optician,OPTICAL",
        "Weight,OTHER"
    })
    void a_health_check_is_known_by_its_words(String words, HealthCheck kind) {
        assertThat(table(SsdTable.CLA_HEALTH, "H1,A1," + words + ",2026-05-01,Completed")
                        .one("health-check/H1")
                        .fact())
                .isEqualTo(new HealthCheckRecorded(kind, words, "Completed"));
    }

    @Test
    void a_questionnaire_without_a_score_has_its_reason() {
        var read = table(SsdTable.SDQ_SCORES, "Q1,A1,2026-05-01,,17", "Q2,A1,2026-06-01,SDQ2,");

        assertThat(read.one("sdq/Q1").fact()).isEqualTo(new SdqScored("17"));
        assertThat(read.one("sdq/Q2").fact()).isEqualTo(new SdqNotDone("SDQ2"));
    }

    @Test
    void a_plan_for_permanence_has_the_options_that_are_followed() {
        assertThat(table(
                                SsdTable.CLA_CARE_PLAN,
                                "L1,A1,2026-05-01,,\"{\"\"ADOPTION\"\": \"\"Y\"\", \"\"RETURN6M\"\": \"\"Y\"\", \"\"SUPPLIV\"\": \"\"\"\"}\"")
                        .one("care-plan/L1")
                        .fact())
                .isEqualTo(new PermanencePlanSet(List.of("ADOPTION", "RETURN6M")));
    }
}
