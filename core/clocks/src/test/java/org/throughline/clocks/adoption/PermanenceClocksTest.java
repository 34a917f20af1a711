package org.throughline.clocks.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.clocks.Said;

class PermanenceClocksTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-09-02 care plan begins                   | 2025-10-01 | 2025-05-02, due 2025-09-02: Met 2025-09-02
            2025-09-03 care plan begins                   | 2025-10-01 | 2025-05-02, due 2025-09-02: MetLate 2025-09-03
            2025-06-01 care plan begins, permanence open  | 2025-09-02 | 2025-05-02, due 2025-09-02: Running
            2025-06-01 care plan begins, permanence open  | 2025-09-03 | 2025-05-02, due 2025-09-02: Overdue
            2025-08-01 leaves care                        | 2025-10-01 | 2025-05-02, due 2025-09-02: Lapsed on 2025-08-01
            """)
    void a_looked_after_child_has_a_plan_for_permanence_within_4_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine("ADP-01", "2025-05-02 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-08-02 reviewed PN1 | 2026-02-02 | 2025-05-02, due 2025-08-02: Met 2025-08-02; 2025-08-02, due 2026-02-02: Running
            2025-08-03 reviewed PN1 | 2026-02-04 | 2025-05-02, due 2025-08-02: MetLate 2025-08-03; 2025-08-03, due 2026-02-03: Overdue
            2025-05-02 reviewed PN1 | 2025-08-02 | 2025-05-02, due 2025-08-02: Running
            2025-05-02 reviewed XX  | 2025-08-03 | 2025-05-02, due 2025-08-02: Overdue
            2025-07-01 episode ends X1; 2025-07-01 episode begins E1 A5 P | 2025-08-03 | 2025-05-02, due 2025-08-02: Lapsed on 2025-07-01
            2025-07-01 episode ends X1; 2025-07-01 episode begins C2 U6 L | 2025-08-03 | 2025-05-02, due 2025-08-02: Lapsed on 2025-07-01
            """)
    void a_child_with_a_placement_order_who_waits_is_reviewed_after_3_months_then_every_6(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("ADP-09", "2025-05-02 episode begins E1 U6 S; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-08-02 reviewed PN1 | 2026-02-02 | nothing at all
            """)
    void an_order_made_when_the_child_is_already_placed_asks_for_no_such_review(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("ADP-09", "2025-05-02 episode begins E1 A5 S; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-30 reviewed PN1                                                 | 2025-08-30 | 2025-05-02, due 2025-05-30: Met 2025-05-30; 2025-05-30, due 2025-08-30: Running
            2025-05-31 reviewed PN1                                                 | 2025-09-01 | 2025-05-02, due 2025-05-30: MetLate 2025-05-31; 2025-05-31, due 2025-08-31: Overdue
            2025-05-30 reviewed PN1; 2025-08-30 reviewed PN1                        | 2026-02-28 | 2025-05-02, due 2025-05-30: Met 2025-05-30; 2025-05-30, due 2025-08-30: Met 2025-08-30; 2025-08-30, due 2026-02-28: Running
            2025-05-30 reviewed PN1; 2025-05-30 episode ends E11                    | 2025-09-01 | 2025-05-02, due 2025-05-30: Met 2025-05-30
            2025-05-20 episode ends E11                                             | 2025-09-01 | 2025-05-02, due 2025-05-30: Lapsed on 2025-05-20
            """)
    void a_child_placed_for_adoption_is_reviewed_after_4_weeks_then_3_months_then_every_6(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("ADP-10", "2025-05-02 episode begins E1 A5 S; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-06-29 reviewed PN1     | 2025-08-01 | 2025-06-01, due 2025-07-13: Met 2025-06-29
            2025-06-28 reviewed PN1     | 2025-07-13 | 2025-06-01, due 2025-07-13: Running
            2025-06-28 reviewed PN1     | 2025-07-14 | 2025-06-01, due 2025-07-13: Overdue
            2025-07-13 reviewed PN1     | 2025-08-01 | 2025-06-01, due 2025-07-13: Met 2025-07-13
            2025-07-14 reviewed PN1     | 2025-08-01 | 2025-06-01, due 2025-07-13: MetLate 2025-07-14
            2025-06-20 episode ends E4A | 2025-08-01 | 2025-06-01, due 2025-07-13: Lapsed on 2025-06-20
            """)
    void when_an_adoptive_placement_has_broken_down_the_case_is_reviewed_between_28_and_42_days(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine(
                        "ADP-19",
                        "2025-04-01 episode begins E1 A5 S; 2025-06-01 episode ends X1; 2025-06-01 episode begins E1 U6 P; "
                                + story,
                        asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-06-01 episode ends E11                                   | 2025-08-01 | nothing at all
            2025-06-01 episode ends X1; 2025-06-01 episode begins E1 A6 P | 2025-08-01 | nothing at all
            """)
    void an_adoption_or_another_adoptive_home_is_no_breakdown(String story, String asAt, String said) {
        assertThat(Said.inOneLine("ADP-19", "2025-04-01 episode begins E1 A5 S; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-08-30 adoption decided                                          | 2025-09-01 | 2025-06-30, due 2025-08-30: Met 2025-08-30
            2025-08-31 adoption decided                                          | 2025-09-01 | 2025-06-30, due 2025-08-30: MetLate 2025-08-31
            2025-09-30 adoption decided                                          | 2025-08-30 | 2025-06-30, due 2025-08-30: Running
            2025-09-30 adoption decided                                          | 2025-08-31 | 2025-06-30, due 2025-08-30: Overdue
            2025-06-01 adoption decided                                          | 2025-09-01 | 2025-06-30, due 2025-08-30: Met 2025-06-30
            2025-04-30 adoption decided                                          | 2025-08-31 | 2025-06-30, due 2025-08-30: Overdue
            2025-07-15 care plan ends                                            | 2025-09-01 | 2025-06-30, due 2025-08-30: Lapsed on 2025-07-15
            2025-07-15 leaves care                                               | 2025-09-01 | 2025-06-30, due 2025-08-30: Lapsed on 2025-07-15
            2025-07-15 dies                                                      | 2025-09-01 | 2025-06-30, due 2025-08-30: Lapsed on 2025-07-15
            2025-07-15 care plan ends; 2025-07-15 adoption becomes the plan      | 2025-07-20 | 2025-06-30, due 2025-08-30: Running
            2025-07-15 care plan ends; 2025-07-15 adoption becomes the plan      | 2025-08-31 | 2025-06-30, due 2025-08-30: Overdue
            2025-07-15 care plan ends; 2025-07-16 adoption becomes the plan      | 2025-07-20 | 2025-06-30, due 2025-08-30: Lapsed on 2025-07-15; 2025-07-16, due 2025-09-16: Running
            """)
    void once_adoption_is_the_plan_it_is_decided_within_2_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine(
                        "ADP-03",
                        "2025-05-02 becomes looked after; 2025-06-30 adoption becomes the plan; " + story,
                        asAt))
                .isEqualTo(said);
    }

    @Test
    void where_no_table_of_permanence_is_loaded_nobody_can_tell_whether_it_was_decided() {
        assertThat(Said.why("ADP-03", """
                the return of 2026:
                2025-05-02  becomes looked after
                2025-06-30  adoption becomes the plan
                """, "2025-12-01"))
                .containsExactly("No loaded file holds all decisions on adoption of this child.");
    }

    @ParameterizedTest(name = "{0}: nothing at all")
    @ValueSource(
            strings = {
                "2025-05-02 becomes looked after; 2025-06-30 care plan begins",
                "2025-05-02 becomes looked after; 2025-04-30 adoption becomes the plan",
                "2025-05-02 becomes looked after; 2025-06-01 leaves care; 2025-06-30 adoption becomes the plan",
                "2025-05-02 becomes looked after; 2025-09-30 adoption becomes the plan",
            })
    void no_decision_is_asked_for_while_adoption_is_not_the_plan_of_a_child_looked_after(String story) {
        assertThat(Said.inOneLine("ADP-03", story, "2025-09-01")).isEqualTo("nothing at all");
    }

    @Test
    void after_the_second_review_a_placed_child_is_reviewed_every_6_months() {
        assertThat(Said.inOneLine(
                        "ADP-10",
                        "2025-05-02 episode begins E1 A5 S; 2025-05-20 reviewed PN1; 2025-08-20 reviewed PN1",
                        "2025-09-01"))
                .isEqualTo("2025-05-02, due 2025-05-30: Met 2025-05-20; 2025-05-20, due 2025-08-20: Met 2025-08-20;"
                        + " 2025-08-20, due 2026-02-20: Running");
    }
}
