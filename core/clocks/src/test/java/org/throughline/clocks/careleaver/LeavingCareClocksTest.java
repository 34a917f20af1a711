package org.throughline.clocks.careleaver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class LeavingCareClocksTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2024-09-10 pathway plan  | 2024-12-01 | 2024-06-10, due 2024-09-10: Met 2024-09-10
            2024-09-11 pathway plan  | 2024-12-01 | 2024-06-10, due 2024-09-10: CannotTell
            2024-05-01 pathway plan  | 2024-12-01 | 2024-06-10, due 2024-09-10: Met 2024-06-10
            2024-12-30 pathway plan  | 2024-09-10 | 2024-06-10, due 2024-09-10: Running
            2024-12-30 pathway plan  | 2024-09-11 | 2024-06-10, due 2024-09-10: CannotTell
            2024-08-01 leaves care   | 2024-12-01 | 2024-06-10, due 2024-09-10: Lapsed on 2024-08-01
            2024-12-30 pathway plan  | 2024-06-09 | nothing at all
            2024-06-09 leaves care   | 2024-12-01 | nothing at all
            """)
    void the_needs_of_an_eligible_child_are_assessed_within_3_months_of_turning_16(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("LCV-02", "2008-06-10 born; 2024-01-05 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2024-09-10 pathway plan  | 2024-12-01 | 2024-06-10, due 2024-09-10: Met 2024-09-10
            2024-09-11 pathway plan  | 2024-12-01 | 2024-06-10, due 2024-09-10: CannotTell
            2024-12-30 pathway plan  | 2024-09-10 | 2024-06-10, due 2024-09-10: Running
            2024-12-30 pathway plan  | 2024-09-11 | 2024-06-10, due 2024-09-10: Overdue
            2024-08-01 dies          | 2024-09-11 | 2024-06-10, due 2024-09-10: Lapsed on 2024-08-01
            """)
    void an_eligible_child_has_a_pathway_plan_within_3_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine("LCV-03", "2008-06-10 born; 2024-01-05 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2024-08-01 leaves care; 2024-11-01 pathway plan         | 2024-12-01 | 2024-08-01, due 2024-11-01: Met 2024-11-01
            2024-08-01 leaves care; 2024-11-02 pathway plan         | 2024-12-01 | 2024-08-01, due 2024-11-01: CannotTell
            2024-08-01 leaves care                                  | 2024-11-01 | 2024-08-01, due 2024-11-01: Running
            2024-08-01 leaves care                                  | 2024-11-02 | 2024-08-01, due 2024-11-01: CannotTell
            2024-08-01 leaves care; 2024-08-01 pathway plan         | 2024-12-01 | nothing at all
            2024-06-09 leaves care                                  | 2024-12-01 | nothing at all
            2024-12-01 leaves care                                  | 2024-11-02 | nothing at all
            2024-08-01 leaves care; 2024-09-01 becomes looked after | 2024-11-02 | nothing at all
            2024-08-01 leaves care; 2024-09-01 becomes looked after; 2024-12-01 leaves care | 2025-01-01 | 2024-12-01, due 2025-03-01: Running
            2026-06-10 leaves care                                  | 2026-07-01 | nothing at all
            """)
    void who_leaves_care_at_16_without_a_plan_is_assessed_within_3_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine("LCV-04", "2008-06-10 born; 2024-01-05 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            - owed as former relevant                                 | 2025-07-31 | 2025-01-31, due 2025-07-31: Running
            - owed as relevant                                        | 2025-08-01 | 2025-01-31, due 2025-07-31: Overdue
            - owed as former relevant; 2025-07-31 pathway plan        | 2025-08-01 | 2025-01-31, due 2025-07-31: Met 2025-07-31; 2025-07-31, due 2026-01-31: Running
            - owed as former relevant; 2025-08-01 pathway plan        | 2025-08-01 | 2025-01-31, due 2025-07-31: MetLate 2025-08-01; 2025-08-01, due 2026-02-01: Running
            - owed as b) Former relevant child                        | 2025-07-31 | 2025-01-31, due 2025-07-31: Running
            - owed as former relevant; - owed as qualifying           | 2025-08-01 | nothing at all
            - owed as qualifying; - owed as former relevant           | 2025-07-31 | 2025-01-31, due 2025-07-31: Running
            - owed as qualifying                                      | 2025-08-01 | nothing at all
            2020-01-01 becomes looked after; 2022-06-10 leaves care; - owed as relevant | 2025-08-01 | 2025-01-31, due 2025-07-31: Overdue
            - owed as relevant; 2025-02-01 becomes looked after       | 2025-08-01 | nothing at all
            - owed as former relevant                                 | 2029-06-10 | 2025-01-31, due 2025-07-31: Lapsed on 2029-06-10
            """)
    void a_care_leavers_pathway_plan_is_reviewed_every_6_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine("LCV-06", "2004-06-10 born; 2025-01-31 pathway plan; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-01-31 in touch                                          | 2025-03-31 | 2025-01-31, due 2025-03-31: Running
            2025-01-31 in touch                                          | 2025-04-01 | 2025-01-31, due 2025-03-31: Overdue
            2025-01-31 in touch; 2025-03-31 seen by the personal adviser | 2025-04-01 | 2025-01-31, due 2025-03-31: Met 2025-03-31; 2025-03-31, due 2025-05-31: Running
            2025-01-31 in touch; 2025-04-01 in touch                     | 2025-04-01 | 2025-01-31, due 2025-03-31: MetLate 2025-04-01; 2025-04-01, due 2025-06-01: Running
            2025-01-31 in touch; 2025-03-31 seen                         | 2025-04-01 | 2025-01-31, due 2025-03-31: Overdue
            2025-01-31 in touch; 2025-01-10 no longer wants it           | 2025-02-01 | 2025-01-10, due 2025-03-10: Met 2025-01-31; 2025-01-31, due 2025-03-31: Running
            2025-01-10 in touch; 2025-01-31 no longer wants it           | 2025-02-01 | nothing at all
            2025-01-31 in touch; 2025-06-01 no longer wants it           | 2025-03-31 | 2025-01-31, due 2025-03-31: Running
            2020-01-01 becomes looked after; 2022-06-10 leaves care; 2025-01-31 in touch | 2025-03-31 | 2025-01-31, due 2025-03-31: Running
            2025-01-31 no longer wants it                                | 2025-04-01 | nothing at all
            2025-01-31 worker W1 begins                                  | 2025-04-01 | ?, due ?: CannotTell
            2025-02-01 becomes looked after; 2025-02-01 in touch         | 2025-04-01 | nothing at all
            """)
    void a_care_leaver_is_visited_or_spoken_to_every_2_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine("LCV-10", "2004-06-10 born; - owed as former relevant; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2024-09-10 personal adviser begins                           | 2024-12-01 | 2024-06-10, due 2024-09-10: Met 2024-09-10
            2024-09-11 personal adviser begins                           | 2024-12-01 | 2024-06-10, due 2024-09-10: MetLate 2024-09-11
            2024-01-01 personal adviser begins                           | 2024-12-01 | 2024-06-10, due 2024-09-10: Met 2024-06-10
            2024-01-01 personal adviser begins; 2024-06-01 worker ends   | 2024-09-11 | 2024-06-10, due 2024-09-10: Overdue
            2024-07-01 worker W1 begins                                  | 2024-09-10 | 2024-06-10, due 2024-09-10: Running
            - personal adviser begins                                    | 2024-09-11 | 2024-06-10, due 2024-09-10: CannotTell
            """)
    void an_eligible_child_has_a_personal_adviser_within_3_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine("LCV-11", "2008-06-10 born; 2024-01-05 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }
}
