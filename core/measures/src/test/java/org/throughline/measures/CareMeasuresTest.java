package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.measures.Counted.counted;
import static org.throughline.measures.Counted.period;
import static org.throughline.measures.Counted.share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareMeasuresTest {

    private static final String YEAR = "2025-04-01/2026-03-31";

    /** Two moves, the second of them as given. */
    private static String moved(String second) {
        return """
                2025-05-01 episode begins C2 U6 S at AA1
                2025-07-01 episode ends X1
                2025-07-01 episode begins C2 U6 P at BB2
                2025-09-01 episode ends X1
                2025-09-01 episode begins %s
                """.formatted(second);
    }

    @ParameterizedTest(name = "the third episode {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # second move     | three placements
              C2 U6 P at CC3  | 1 of 1
              C2 U6 T at CC3  | 1 of 1
              C2 U6 L at BB2  | 0 of 1
              C2 T1 P at CC3  | 0 of 1
              C2 A3 T at BB2  | 0 of 1
              C2 A4 T at BB2  | 1 of 1
            """)
    void a_placement_counts_where_the_child_moved_and_neither_a_stay_in_hospital_nor_adoption_by_the_carer_is_a_move(
            String second, String said) {
        assertThat(counted("CLA-3PL", moved(second), period(YEAR))).isEqualTo(said);
    }

    @Test
    void coming_back_from_a_stay_elsewhere_to_the_same_place_is_no_new_placement() {
        var story = moved("C2 T1 P at CC3") + "2025-09-10 episode ends X1\n2025-09-10 episode begins C2 U6 P at ";

        assertThat(counted("CLA-3PL", story + "BB2", period(YEAR))).isEqualTo("0 of 1");
        assertThat(counted("CLA-3PL", story + "DD4", period(YEAR))).isEqualTo("1 of 1");
    }

    @Test
    void only_placements_that_reach_into_the_period_count() {
        assertThat(counted("CLA-3PL", moved("C2 U6 P at CC3"), period("2025-07-01/2026-03-31")))
                .isEqualTo("1 of 1");
        assertThat(counted("CLA-3PL", moved("C2 U6 P at CC3"), period("2025-07-02/2026-03-31")))
                .isEqualTo("0 of 1");
    }

    @Test
    void a_child_who_left_on_the_day_or_was_only_on_short_breaks_is_not_looked_after() {
        assertThat(counted("CLA-3PL", "2025-05-01 becomes looked after\n2026-03-31 leaves care", period(YEAR)))
                .isEqualTo("nothing");
        assertThat(counted("CLA-3PL", "2025-05-01 becomes looked after\n2026-04-01 leaves care", period(YEAR)))
                .isEqualTo("0 of 1");
        assertThat(counted("CLA-3PL", "2025-05-01 episode begins V4 U6 S", period(YEAR)))
                .isEqualTo("nothing");
    }

    @Test
    void dates_that_cannot_be_right_are_said_to_be_the_reason_that_a_child_is_not_counted() {
        var story = """
                2025-05-01 becomes looked after
                2025-09-01 episode begins C2 U6 P
                2025-08-01 episode ends X1
                """;

        assertThat(counted("CLA-3PL", story, period(YEAR)))
                .startsWith("An episode of care has dates that cannot be right");
        assertThat(counted("CLA-REV", story, period(YEAR)))
                .startsWith("An episode of care has dates that cannot be right");
    }

    @Test
    void a_child_without_a_birth_date_cannot_be_told_to_be_under_sixteen() {
        assertThat(counted("CLA-2Y", "2023-05-01 becomes looked after", period(YEAR)))
                .startsWith("No day of birth that can be read is recorded");
        assertThat(counted("CLA-2Y", "2023-10-01 becomes looked after", period(YEAR)))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "looked after from {0}, reviewed {1} and {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # since      | reviewed   | again      | every review in time
              2025-05-01 | 2025-05-30 | 2025-08-30 | 0 of 1
              2025-12-01 | 2025-12-30 | 2026-03-30 | 1 of 1
              2025-12-01 | 2026-01-02 | 2026-03-30 | 0 of 1
              2026-03-04 | 2026-03-20 | -          | nothing
              2026-03-03 | 2026-03-20 | -          | 1 of 1
            """)
    void a_child_fails_with_one_review_that_was_late_or_is_overdue(
            String since, String reviewed, String again, String said) {
        var story = since + " becomes looked after\n" + reviewed + " reviewed PN1\n"
                + (again.equals("-") ? "" : again + " reviewed PN1\n");

        assertThat(counted("CLA-REV", story, period(YEAR))).isEqualTo(said);
    }

    @Test
    void of_the_reviews_of_children_of_four_or_over_those_count_in_which_they_gave_their_views() {
        var story = """
                2025-03-31 reviewed PN1
                2025-05-01 reviewed PN1
                2025-05-01 reviewed PN1
                2025-06-01 reviewed PN4
                2025-07-01 reviewed PN7
                2025-08-01 reviewed PN6
                2025-09-01 reviewed PN0
                2025-10-01 reviewed XX
                2026-04-01 reviewed PN1
                """;

        assertThat(counted("CLA-PART", story, period(YEAR))).isEqualTo("2 of 4");
    }

    @Test
    void a_child_who_goes_missing_counts_once_and_each_time_counts_once() {
        var story = """
                2025-02-01 becomes looked after
                2025-03-20 goes missing
                2025-03-31 is back
                2025-03-28 goes missing
                2025-04-01 is back
                2025-06-01 goes missing
                2025-06-02 is back
                2025-06-10 is away
                2025-06-11 is back
                2025-07-02 goes missing
                2025-07-01 is back
                2026-03-30 goes missing
                """;

        assertThat(counted("MIS-PCT", story, period(YEAR))).isEqualTo("1 of 1");
        assertThat(counted("MIS-AVG", story, period(YEAR))).isEqualTo("3 of 1");
        assertThat(counted("MIS-PCT", "2025-06-01 goes missing", period(YEAR))).isEqualTo("nothing");
        assertThat(counted("MIS-AVG", "2025-02-01 becomes looked after", period(YEAR)))
                .isEqualTo("nothing");
    }

    @Test
    void a_child_who_left_care_more_than_once_counts_with_the_last_time() {
        var story = """
                2025-02-01 becomes looked after
                2025-06-01 leaves care
                2025-07-01 episode begins E1 A4 S
                2025-12-01 episode ends E11
                """;

        assertThat(counted("ADP-PCT", story, period(YEAR))).isEqualTo("1 of 1");
        assertThat(counted("ADP-PCT", story, period("2025-04-01/2025-11-30"))).isEqualTo("0 of 1");
        assertThat(counted("ADP-PCT", "2025-02-01 becomes looked after\n2025-06-01 episode ends X1", period(YEAR)))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "decided {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # decided    | placed in 12 months
              2024-07-01 | 1 of 1
              2024-06-30 | 0 of 1
              2025-07-01 | 1 of 1
              2025-07-02 | The child was placed for adoption before it is recorded to have been decided.
              -          | The child was adopted, and no day of the decision that can be read is recorded.
            """)
    void an_adopted_child_was_placed_in_time_up_to_the_anniversary_of_the_decision(String decided, String said) {
        var story = """
                2023-02-01 becomes looked after
                2025-07-01 episode ends X1
                2025-07-01 episode begins E1 A4 P
                2025-12-01 episode ends E11
                %s adopted child's decision
                """.formatted(decided);

        assertThat(counted("ADP-12M", story, period(YEAR))).isEqualTo(said);
    }

    @Test
    void what_ends_after_the_period_had_not_ended_in_it() {
        var story = "2025-02-01 becomes looked after\n2025-09-01 leaves care";

        assertThat(share("CLA-3PL", story, period("2025-04-01/2025-08-31|2026-03-31"))
                        .below())
                .isEqualTo(1);
        assertThat(share("CLA-3PL", story, period("2025-04-01/2025-09-01|2026-03-31"))
                        .below())
                .isZero();
    }
}
