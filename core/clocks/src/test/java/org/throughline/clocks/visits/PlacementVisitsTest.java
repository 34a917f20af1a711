package org.throughline.clocks.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class PlacementVisitsTest {

    @ParameterizedTest(name = "placed Thursday 1 May, seen {0}: on {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # seen       | read on    | the clock is
              2025-05-01 | 2025-05-20 | Met 2025-05-01
              2025-05-08 | 2025-05-20 | Met 2025-05-08
              2025-05-09 | 2025-05-20 | MetLate 2025-05-09
              2025-05-21 | 2025-05-08 | Running
              2025-05-21 | 2025-05-09 | Overdue
            """)
    void the_first_visit_in_a_placement_is_due_within_a_week(String seen, String asAt, String state) {
        assertThat(Said.by("CLA-17", "2025-05-01 becomes looked after\n" + seen + " seen", asAt))
                .containsExactly("2025-05-01, due 2025-05-08: " + state);
    }

    @Test
    void every_move_to_another_placement_starts_the_week_again() {
        assertThat(Said.by("CLA-17", """
                2025-05-01  episode begins C2 U6 S
                2025-05-05  seen
                2025-06-01  episode ends X1
                2025-06-01  episode begins C2 K2 P
                2025-06-04  episode ends E4A
                """, "2025-07-01"))
                .containsExactly(
                        "2025-05-01, due 2025-05-08: Met 2025-05-05",
                        "2025-06-01, due 2025-06-08: Lapsed on 2025-06-04");
    }

    @Test
    void in_the_first_year_visits_are_at_most_six_weeks_apart_and_a_move_starts_a_new_year() {
        assertThat(Said.by("CLA-18", """
                2025-05-01  episode begins C2 U6 S
                2025-05-05  seen
                2025-06-16  seen
                2025-07-29  seen
                2025-08-10  episode ends X1
                2025-08-10  episode begins C2 K2 P
                2025-08-12  seen
                """, "2025-09-01"))
                .containsExactly(
                        "2025-05-05, due 2025-06-16: Met 2025-06-16",
                        "2025-06-16, due 2025-07-28: MetLate 2025-07-29",
                        "2025-07-29, due 2025-09-09: Lapsed on 2025-08-10",
                        "2025-08-12, due 2025-09-23: Running");
    }

    @ParameterizedTest(name = "in {0}, seen {1}: {2} says {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # place | seen       | clock  | says
              U6    | 2025-04-30 | CLA-18 | 2025-04-30, due 2025-06-11: Running
              U4    | 2025-04-30 | CLA-18 | 2025-04-30, due 2025-06-11: Running
              U6    | 2025-05-01 | CLA-20 | 2025-05-01, due 2025-06-12: Running
              K2    | 2025-05-01 | CLA-20 | 2025-05-01, due 2025-06-12: Running
              U4    | 2025-05-01 | CLA-19 | 2025-05-01, due 2025-08-01: Running
              U1    | 2025-05-01 | CLA-19 | 2025-05-01, due 2025-08-01: Running
            """)
    void after_a_year_three_months_are_enough_only_where_the_placement_is_meant_to_last(
            String place, String seen, String clock, String says) {
        var story = "2024-05-01 episode begins C2 %s S\n%s seen".formatted(place, seen);

        for (var each : List.of("CLA-18", "CLA-19", "CLA-20")) {
            assertThat(Said.by(each, story, "2025-05-02")).isEqualTo(each.equals(clock) ? List.of(says) : List.of());
        }
    }

    @Test
    void a_placement_that_became_long_term_is_judged_as_it_was_when_the_interval_began() {
        var story = """
                2023-05-01  episode begins C2 U6 S
                2025-05-01  seen
                2025-06-01  episode ends X1
                2025-06-01  episode begins C2 U4 L
                2025-06-10  seen
                """;

        assertThat(Said.by("CLA-20", story, "2025-06-11"))
                .containsExactly("2025-05-01, due 2025-06-12: Met 2025-06-10");
        assertThat(Said.by("CLA-19", story, "2025-06-11")).containsExactly("2025-06-10, due 2025-09-10: Running");
    }

    @Test
    void a_new_code_for_the_same_carer_in_the_same_place_is_no_new_placement() {
        var story = """
                2023-05-01  episode begins C2 U6 S at AB1 2CD
                2023-05-02  seen
                2025-06-01  episode ends X1
                2025-06-01  episode begins C2 U4 T at AB1 2CD
                2025-06-10  seen
                """;

        assertThat(Said.by("CLA-17", story, "2025-06-11"))
                .containsExactly("2023-05-01, due 2023-05-08: Met 2023-05-02");
        assertThat(Said.by("CLA-19", story, "2025-06-11")).containsExactly("2025-06-10, due 2025-09-10: Running");
        assertThat(Said.by("CLA-17", story.replace("T at AB1 2CD", "T at EF3 4GH"), "2025-06-11"))
                .hasSize(2);
    }

    @Test
    void visits_to_a_child_placed_for_adoption_follow_other_regulations() {
        var story = """
                2024-05-01  episode begins E1 U6 S at AB1 2CD
                2024-05-02  seen
                2024-06-01  episode ends X1
                2024-06-01  episode begins E1 A5 T at AB1 2CD
                """;

        assertThat(Said.by("CLA-17", story, "2024-08-01"))
                .containsExactly("2024-05-01, due 2024-05-08: Met 2024-05-02");
        assertThat(Said.by("CLA-18", story, "2024-08-01"))
                .containsExactly("2024-05-02, due 2024-06-13: Lapsed on 2024-06-01");
        assertThat(Said.by("ADP-11", story, "2024-06-08")).containsExactly("2024-06-01, due 2024-06-08: Running");
        assertThat(Said.by("ADP-11", story, "2024-06-09")).containsExactly("2024-06-01, due 2024-06-08: Overdue");
    }

    @Test
    void a_home_after_an_adoption_that_failed_is_a_new_one() {
        assertThat(Said.by("CLA-17", """
                2024-06-01  episode begins E1 A6 S at AB1 2CD
                2024-07-01  episode ends X1
                2024-07-01  episode begins E1 U6 T at AB1 2CD
                """, "2024-07-02")).containsExactly("2024-07-01, due 2024-07-08: Running");
    }

    @Test
    void where_the_placement_began_before_the_visits_on_record_its_first_visit_is_not_asked() {
        var story = """
                the return of 2026:
                2025-05-01  becomes looked after
                the dataset since 2025-05-09:
                2025-05-20  seen
                """;

        assertThat(Said.by("CLA-17", story, "2025-06-01")).isEmpty();
        assertThat(Said.by("CLA-18", story, "2025-06-01")).containsExactly("2025-05-20, due 2025-07-01: Running");
    }

    @Test
    void where_the_first_week_lies_across_the_beginning_of_the_record_it_cannot_be_told() {
        var story = """
                the return of 2026:
                2025-05-01  becomes looked after
                the dataset since 2025-05-08:
                2025-05-20  seen
                """;

        assertThat(Said.by("CLA-17", story, "2025-06-01"))
                .containsExactly("2025-05-01, due 2025-05-08: CannotTell 2025-05-20");
        assertThat(Said.why("CLA-17", story, "2025-06-01"))
                .containsExactly("The files begin on 8 May 2025, and the child may have been seen before.");
        assertThat(Said.by("CLA-18", story, "2025-06-01")).containsExactly("2025-05-20, due 2025-07-01: Running");
        assertThat(Said.by("CLA-17", story.replace("2025-05-08", "2025-05-01"), "2025-06-01"))
                .containsExactly("2025-05-01, due 2025-05-08: MetLate 2025-05-20");
    }

    @ParameterizedTest(name = "nobody has been seen since the record began on 1 June; on {0} it is {1}")
    @CsvSource({"2025-07-12,CannotTell", "2025-07-13,Overdue"})
    void without_a_visit_it_is_late_once_even_the_day_before_the_record_is_too_long_ago(String asAt, String state) {
        assertThat(Said.by("CLA-18", """
                the return of 2026:
                2025-05-01  becomes looked after
                the dataset since 2025-06-01:
                """, asAt)).containsExactly("?, due ?: " + state);
    }

    @Test
    void without_any_visits_on_record_each_child_looked_after_says_so_once() {
        var story = """
                the return of 2026:
                2025-05-01  becomes looked after
                2025-05-20  leaves care
                2025-06-01  becomes looked after
                """;

        assertThat(Said.by("CLA-17", story, "2025-07-01")).isEmpty();
        assertThat(Said.by("CLA-18", story, "2025-07-01")).containsExactly("?, due ?: CannotTell");
        assertThat(Said.why("CLA-18", story, "2025-07-01"))
                .containsExactly("No visits are in the loaded files, and none has been recorded here.");
    }

    @Test
    void a_faulty_episode_makes_all_visits_of_the_child_doubtful() {
        var story = """
                2025-05-01  episode begins C2 U6 S
                2025-05-05  seen
                soon        episode begins C2 U6 P
                """;

        assertThat(Said.by("CLA-17", story, "2025-06-01"))
                .containsExactly("2025-05-01, due 2025-05-08: CannotTell 2025-05-05");
        assertThat(Said.by("CLA-18", story, "2025-06-01")).containsExactly("2025-05-05, due 2025-06-16: CannotTell");
    }

    @Test
    void children_on_short_breaks_are_not_visited_under_these_regulations() {
        for (var clock : List.of("CLA-17", "CLA-18", "CLA-19", "CLA-20")) {
            assertThat(Said.by(clock, "2025-05-01 episode begins V3 U6 S\n2025-05-02 seen", "2025-06-01"))
                    .isEmpty();
        }
    }
}
