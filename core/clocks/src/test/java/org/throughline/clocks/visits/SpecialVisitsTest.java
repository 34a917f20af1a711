package org.throughline.clocks.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class SpecialVisitsTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-09 seen                                             | 2025-05-16 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-05-16: Running
            2025-05-10 seen                                             | 2025-05-18 | 2025-05-02, due 2025-05-09: MetLate 2025-05-10; 2025-05-10, due 2025-05-17: Overdue
            2025-05-09 seen; 2025-05-09 reviewed PN1                    | 2025-06-06 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-06-06: Running
            2025-05-09 seen; 2025-05-10 reviewed PN1                    | 2025-05-17 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-05-16: Overdue
            """)
    void at_home_under_an_interim_order_a_child_is_seen_weekly_until_the_first_review_then_every_4_weeks(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-22", "2025-05-02 episode begins C1 P1 S; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-09 seen                                             | 2025-06-20 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-06-20: Running
            2025-05-09 seen                                             | 2025-06-21 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-06-20: Overdue
            2025-06-30 worker W1 begins                                 | 2025-05-10 | 2025-05-02, due 2025-05-09: Overdue
            """)
    void at_home_under_a_care_order_a_child_is_seen_within_a_week_then_every_6_weeks(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-23", "2025-05-02 episode begins C2 P1 S; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-09 seen                   | 2025-06-20 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-06-20: Running
            2026-05-01 seen                   | 2026-05-03 | 2025-05-02, due 2025-05-09: MetLate 2026-05-01; 2026-05-01, due 2026-06-12: Running
            2026-05-02 seen                   | 2026-05-03 | 2025-05-02, due 2025-05-09: MetLate 2026-05-02; 2026-05-02, due 2026-08-02: Running
            """)
    void in_custody_a_child_in_care_is_seen_every_6_weeks_in_the_first_year_and_then_every_3_months(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-24", "2025-05-02 episode begins C2 R5 S; " + story, asAt))
                .isEqualTo(said);
    }

    private static final String AT_HOME =
            "2025-05-02 episode begins %s P1 S; 2025-05-08 seen; 2025-06-02 episode ends X1; 2025-06-02 episode begins %s P1 L; ";

    @ParameterizedTest(name = "{0}: {1}, {2}, on {3} by {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # before | from 2 June | what happens | read on | clock | it says
            V2 | C2 | 2025-06-09 seen | 2025-06-10 | CLA-23 | 2025-06-02, due 2025-06-09: Met 2025-06-09; 2025-06-09, due 2025-07-21: Running
            V2 | C2 | 2025-06-10 seen | 2025-06-10 | CLA-23 | 2025-06-02, due 2025-06-09: MetLate 2025-06-10; 2025-06-10, due 2025-07-22: Running
            V2 | C2 | 2025-06-02 seen | 2025-06-10 | CLA-23 | 2025-06-02, due 2025-06-09: Met 2025-06-02; 2025-06-02, due 2025-07-14: Running
            V2 | C2 | 2025-07-01 seen | 2025-06-10 | CLA-23 | 2025-06-02, due 2025-06-09: Overdue
            V2 | C2 | 2025-06-09 seen | 2025-06-10 | CLA-17 | 2025-05-02, due 2025-05-09: Met 2025-05-08
            V2 | C2 | 2025-06-09 seen | 2025-06-10 | CLA-18 | 2025-05-08, due 2025-06-19: Lapsed on 2025-06-02
            V2 | C1 | 2025-06-09 seen | 2025-06-10 | CLA-22 | 2025-06-02, due 2025-06-09: Met 2025-06-09; 2025-06-09, due 2025-06-16: Running
            C1 | C2 | 2025-06-09 seen | 2025-06-10 | CLA-22 | 2025-05-02, due 2025-05-09: Met 2025-05-08; 2025-05-08, due 2025-05-15: Lapsed on 2025-06-02
            C1 | C2 | 2025-06-09 seen | 2025-06-10 | CLA-23 | 2025-06-02, due 2025-06-09: Met 2025-06-09; 2025-06-09, due 2025-07-21: Running
            C2 | V2 | 2025-07-14 seen | 2025-07-14 | CLA-18 | 2025-06-02, due 2025-07-14: Met 2025-07-14; 2025-07-14, due 2025-08-25: Running
            C2 | C2 | 2025-06-09 seen | 2025-06-10 | CLA-23 | 2025-05-02, due 2025-05-09: Met 2025-05-08; 2025-05-08, due 2025-06-19: Met 2025-06-09; 2025-06-09, due 2025-07-21: Running
            """)
    void an_order_made_while_the_child_lives_at_home_begins_its_own_visits(
            String before, String then, String story, String asAt, String clock, String said) {
        assertThat(Said.inOneLine(clock, AT_HOME.formatted(before, then) + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-02 episode begins C1 R2 S | 2025-05-03 | 2025-05-02, due 2025-05-09: Running
            2025-05-02 episode begins V2 R2 S | 2025-05-03 | nothing at all
            2025-05-02 episode begins C2 K2 S | 2025-05-03 | nothing at all
            2025-05-02 episode begins V2 P1 S | 2025-05-03 | nothing at all
            """)
    void in_hospital_it_is_the_same_but_only_under_an_order(String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-24", "2025-01-01 referred; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-09 seen                          | 2025-05-16 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-05-16: Running
            2025-05-09 seen; 2025-05-12 reviewed PN1 | 2025-05-20 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-05-16: Lapsed on 2025-05-12
            2025-05-09 seen; 2025-05-12 episode ends E11 | 2025-05-20 | 2025-05-02, due 2025-05-09: Met 2025-05-09; 2025-05-09, due 2025-05-16: Lapsed on 2025-05-12
            """)
    void a_child_placed_for_adoption_is_seen_weekly_until_the_first_review(String story, String asAt, String said) {
        assertThat(Said.inOneLine("ADP-11", "2025-05-02 episode begins E1 A5 S; " + story, asAt))
                .isEqualTo(said);
    }

    @Test
    void where_no_reviews_are_loaded_nobody_can_tell_whether_weekly_visits_are_still_due() {
        var story = """
                last year's episodes, of 2026:
                2025-05-02  episode begins E1 A5 S
                the dataset since 2025-04-01:
                2025-05-09  seen
                """;

        assertThat(Said.why("ADP-11", story, "2025-05-20"))
                .containsOnly("The latest return was loaded without its reviews.");
    }

    @Test
    void a_child_who_is_to_be_adopted_from_home_has_no_usual_visits_between() {
        var story = "2025-05-02 episode begins C2 P1 S; 2025-05-08 seen; 2025-06-02 episode ends X1;"
                + " 2025-06-02 episode begins E1 A4 L";

        assertThat(Said.inOneLine("CLA-23", story, "2025-06-10"))
                .isEqualTo("2025-05-02, due 2025-05-09: Met 2025-05-08; 2025-05-08, due 2025-06-19: Lapsed on"
                        + " 2025-06-02");
        assertThat(Said.inOneLine("CLA-18", story, "2025-06-10")).isEqualTo("nothing at all");
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-08-02 seen           | 2026-02-02 | 2025-05-02, due 2025-08-02: Met 2025-08-02; 2025-08-02, due 2026-02-02: Running
            2025-08-03 seen           | 2026-02-04 | 2025-05-02, due 2025-08-02: MetLate 2025-08-03; 2025-08-03, due 2026-02-03: Overdue
            2025-07-01 episode ends   | 2025-09-01 | 2025-05-02, due 2025-08-02: Lapsed on 2025-07-01
            """)
    void a_child_with_short_breaks_is_seen_within_3_months_and_then_every_6(String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-27", "2025-05-02 episode begins V4 U6 S; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-02 episode begins V3 U6 S | 2025-09-01 | nothing at all
            """)
    void short_breaks_recorded_stay_by_stay_begin_no_series(String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-27", "2025-01-01 referred; " + story, asAt))
                .isEqualTo(said);
    }
}
