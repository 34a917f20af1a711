package org.throughline.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.annexa.Lists.row;
import static org.throughline.returns.annexa.Lists.rows;
import static org.throughline.returns.annexa.Lists.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.returns.parcel.Member;

/** List 5, row by row. The inspection begins on 21 November 2026. */
class EnquiriesListedTest {

    private static final String DAY = "2026-11-21";
    private static final Member NEED =
            table("ssd_cin_episodes", "cine_referral_id,cine_person_id,cine_referral_date", "1,A1,2024-01-01");

    private static Member enquiries(String... rows) {
        return table(
                "ssd_s47_enquiry",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa",
                rows);
    }

    private static Member conferences(String... rows) {
        return table(
                "ssd_initial_cp_conference",
                "icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_date,icpc_icpc_outcome_cp_flag",
                rows);
    }

    @ParameterizedTest
    @CsvSource({"'',1", "2026-05-20,0", "2026-05-21,1"})
    void an_enquiry_is_listed_while_it_is_open_and_where_it_ended_in_the_six_months(String ended, int listed) {
        assertThat(rows(5, DAY, NEED, enquiries("1,A1,1,2026-05-01,%s,N".formatted(ended))))
                .hasSize(listed);
    }

    @ParameterizedTest
    @CsvSource({"'',Y,''", "'',N,''", "2026-06-10,Y,Y", "2026-06-10,N,N"})
    void whether_a_conference_was_unnecessary_is_blank_while_the_enquiry_is_open(
            String ended, String noFurtherAction, String unnecessary) {
        assertThat(row(5, DAY, NEED, enquiries("1,A1,1,2026-06-01,%s,%s".formatted(ended, noFurtherAction)))
                        .get("unnecessary"))
                .isEqualTo(unnecessary);
    }

    @Test
    void earlier_enquiries_and_conferences_count_for_each_row_from_its_own_beginning() {
        var rows = rows(
                5,
                DAY,
                NEED,
                enquiries(
                        "1,A1,1,2025-06-09,2025-06-20,N",
                        "2,A1,1,2025-06-10,2025-06-20,N",
                        "3,A1,1,2026-06-10,2026-06-20,N",
                        "4,A1,1,2026-06-10,2026-06-21,N",
                        "5,A1,1,2026-06-11,,"),
                conferences("1,A1,2,2025-06-25,Y", "2,A1,3,2026-06-25,N"));

        assertThat(rows)
                .extracting(row -> row.get("started") + " " + row.get("enquiries") + " " + row.get("conferences"))
                .containsExactly("2026-06-10 1 1", "2026-06-10 1 1", "2026-06-11 2 1");
        assertThat(rows).extracting(row -> row.get("plan")).containsExactly("N", "", "");
    }

    @Test
    void the_team_and_worker_are_those_who_made_the_enquiry() {
        var enquiry = table(
                "ssd_s47_enquiry",
                "s47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,"
                        + "s47e_s47_completed_by_worker_id,s47e_s47_completed_by_team",
                "1,A1,1,2026-06-01,P1,T1");

        assertThat(row(5, DAY, NEED, enquiry).get("worker")).isEqualTo("Priya Shah");
        assertThat(row(5, DAY, NEED, enquiry).get("team")).isEqualTo("North");
    }
}
