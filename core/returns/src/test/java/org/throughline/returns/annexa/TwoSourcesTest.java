package org.throughline.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.annexa.Lists.row;
import static org.throughline.returns.annexa.Lists.rows;
import static org.throughline.returns.annexa.Lists.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.returns.Handed;
import org.throughline.returns.parcel.Member;

/** The census and the dataset hold the same case, or several cases on one day. The inspection begins on 31 March 2026. */
class TwoSourcesTest {

    private static final String DAY = "2026-03-31";

    private static Member census(String episode) {
        return Handed.file("census.xml", """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>301</LEA></Source></Header>
                <Children><Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers><CINdetails>
                <CINreferralDate>2025-11-03</CINreferralDate>%s</CINdetails></Child></Children></Message>
                """.formatted(episode));
    }

    private static final Member CASE = table(
            "ssd_cin_episodes",
            "cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_nfa,"
                    + "cine_close_date,cine_close_reason,cine_referral_worker_id,cine_referral_team",
            "7,A1,2025-11-03,N4,N,2026-03-20,RC8,P1,T1");

    @Test
    void of_a_case_that_both_hold_the_dataset_tells_what_the_census_does_not() {
        var census = census("<ReferralSource>6</ReferralSource>");

        assertThat(row(3, DAY, census, CASE).get("source")).isEqualTo("6");
        assertThat(row(3, DAY, census, CASE).get("worker")).isEqualTo("Priya Shah");
        assertThat(row(3, DAY, census, CASE).get("team")).isEqualTo("North");
        var assessed =
                census("<Assessments><AssessmentActualStartDate>2025-11-04</AssessmentActualStartDate></Assessments>");
        assertThat(row(6, DAY, assessed, CASE).get("need")).isEqualTo("N4");
        assertThat(row(6, DAY, assessed, CASE).get("closed")).isEqualTo("2026-03-20");
        assertThat(row(6, DAY, assessed, CASE).get("reason")).isEqualTo("RC8");
    }

    @Test
    void of_an_assessment_that_both_hold_the_dataset_tells_whether_the_child_was_seen_and_what_came_of_it() {
        var census = census("<Assessments><AssessmentActualStartDate>2025-11-04</AssessmentActualStartDate>"
                + "<AssessmentAuthorisationDate>2025-12-10</AssessmentAuthorisationDate></Assessments>");
        var assessment = table(
                "ssd_cin_assessments",
                "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,"
                        + "cina_assessment_auth_date,cina_assessment_outcome_nfa,cina_assessment_child_seen,"
                        + "cina_assessment_worker_id",
                "9,A1,7,2025-11-04,2025-12-10,N,N,P1");

        var row = row(4, DAY, census, CASE, assessment);

        assertThat(row.get("seen")).isEqualTo("N");
        assertThat(row.get("needed")).isEqualTo("Y");
        assertThat(row.get("worker")).isEqualTo("Priya Shah");
    }

    @ParameterizedTest
    @CsvSource({"'',2026-01-10,N,N", "'',2026-01-10,Y,Y", "'','',Y,''", "true,'','',Y", "false,'','',''"})
    void whether_a_conference_was_unnecessary_is_as_either_says_once_the_enquiry_is_over(
            String census, String ended, String dataset, String unnecessary) {
        var enquiry = "<Section47><S47ActualStartDate>2026-01-05</S47ActualStartDate><ICPCnotRequired>" + census
                + "</ICPCnotRequired></Section47>";

        assertThat(row(
                                5,
                                DAY,
                                census(enquiry),
                                CASE,
                                table(
                                        "ssd_s47_enquiry",
                                        "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,"
                                                + "s47e_s47_end_date,s47e_s47_nfa",
                                        "5,A1,7,2026-01-05," + ended + "," + dataset))
                        .get("unnecessary"))
                .isEqualTo(unnecessary);
    }

    @Test
    void several_assessments_and_enquiries_of_one_day_without_their_referral_are_each_listed() {
        var assessments = table(
                "ssd_cin_assessments",
                "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date",
                "1,A1,,2026-02-02",
                "2,A1,,2026-02-02");
        var enquiries = table(
                "ssd_s47_enquiry",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date",
                "1,A1,lost,2026-02-02",
                "2,A1,lost,2026-02-02");

        assertThat(rows(4, DAY, assessments, enquiries)).hasSize(2);
        assertThat(rows(5, DAY, assessments, enquiries)).hasSize(2);
    }

    @Test
    void an_assessment_of_the_census_is_listed_once_though_the_dataset_holds_it_without_its_referral() {
        var census =
                census("<Assessments><AssessmentActualStartDate>2026-02-02</AssessmentActualStartDate></Assessments>");
        var alone = table(
                "ssd_cin_assessments",
                "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_child_seen",
                "1,A1,lost,2026-02-02,Y");

        assertThat(row(4, DAY, census, alone).get("seen")).isEqualTo("Y");
    }
}
