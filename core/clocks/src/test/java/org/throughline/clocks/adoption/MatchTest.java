package org.throughline.clocks.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class MatchTest {

    @ParameterizedTest(name = "decided 2025-01-31, placed {0} in {1}: on {2} it is {3}")
    @CsvSource({
        "2025-07-31, A5, 2025-09-01, Met 2025-07-31",
        "2025-08-01, A3, 2025-09-01, MetLate 2025-08-01",
        "2025-01-31, A4, 2025-09-01, Met 2025-01-31",
        "2025-01-30, A6, 2025-09-01, Overdue",
        "2025-07-31, U6, 2025-09-01, Overdue",
        "2025-07-31, A6, 2025-07-30, Running",
        "2025-07-31, U6, 2025-07-31, Running",
        "2025-07-31, U6, 2025-08-01, Overdue",
    })
    void a_child_placed_for_adoption_had_been_matched_by_then(String placed, String place, String asAt, String state) {
        assertThat(Said.by("ADP-07", """
                2025-01-31  adoption decided
                2024-06-01  episode begins E1 U6 S
                %s          episode ends X1
                %s          episode begins E1 %s P
                """.formatted(placed, placed, place), asAt))
                .containsExactly("2025-01-31, due 2025-07-31: " + state);
    }

    @Test
    void the_first_placement_for_adoption_after_the_decision_counts() {
        assertThat(Said.by("ADP-07", """
                2025-01-31  adoption decided
                2025-06-01  episode begins E1 A6 S
                2025-03-01  episode begins E1 A6 S
                2025-01-01  episode begins E1 A6 S
                2025-02-01  episode begins V3 A6 S
                2025-02-15  episode begins E1 A6 S
                2025-02-15  episode ends X1
                """, "2025-09-01")).containsExactly("2025-01-31, due 2025-07-31: Met 2025-03-01");
    }

    @Test
    void a_decision_taken_back_ends_the_duty() {
        assertThat(Said.by("ADP-07", """
                2025-01-31  adoption decided
                2025-06-01  adoption decision reversed
                2024-06-01  becomes looked after
                """, "2025-09-01"))
                .containsExactly("2025-01-31, due 2025-07-31: Lapsed on 2025-06-01");
    }

    @Test
    void leaving_care_ends_it_once_every_episode_has_ended() {
        var story = """
                2025-01-31  adoption decided
                2024-06-01  becomes looked after
                2025-02-01  leaves care
                2025-02-01  becomes looked after
                2025-05-01  leaves care
                """;

        assertThat(Said.by("ADP-07", story, "2025-09-01"))
                .containsExactly("2025-01-31, due 2025-07-31: Lapsed on 2025-05-01");
        assertThat(Said.by("ADP-07", story, "2025-04-30")).containsExactly("2025-01-31, due 2025-07-31: Running");
        assertThat(Said.by("ADP-07", story + "2025-05-01 becomes looked after", "2025-09-01"))
                .containsExactly("2025-01-31, due 2025-07-31: Overdue");
    }

    @Test
    void a_child_in_no_episode_has_not_left() {
        assertThat(Said.by("ADP-07", "2025-01-31  adoption decided", "2025-09-01"))
                .containsExactly("2025-01-31, due 2025-07-31: Overdue");
    }

    @Test
    void of_an_adopted_child_only_what_the_return_says_of_adopted_children_is_asked() {
        var adopted = """
                2025-01-31  adoption decided
                2024-06-01  episode begins E1 A6 S
                2025-03-31  adopted child's decision
                2025-08-31  adopted child's match
                """;

        assertThat(Said.by("ADP-07", adopted, "2025-12-01"))
                .containsExactly("2025-03-31, due 2025-09-30: Met 2025-08-31");
        assertThat(Said.by("ADP-07", """
                2025-01-31  adoption decided
                -           adopted child's decision
                2025-08-31  adopted child's match
                """, "2025-12-01")).containsExactly("?, due ?: CannotTell 2025-08-31");
        assertThat(Said.by("ADP-07", """
                2025-01-31  adoption decided
                2025-03-31  adopted child's decision
                """, "2025-12-01")).containsExactly("2025-03-31, due 2025-09-30: Overdue");
    }

    @Test
    void an_adopted_childs_row_without_either_day_says_nothing() {
        assertThat(Said.by("ADP-07", """
                2025-01-31  adoption decided
                -           adopted child's decision
                -           adopted child's match
                """, "2025-12-01")).containsExactly("2025-01-31, due 2025-07-31: Overdue");
        assertThat(Said.by("ADP-07", "-  adoption decided", "2025-12-01")).isEmpty();
        assertThat(Said.by("ADP-07", "- adoption decided\n2025-03-01 adoption decision reversed", "2025-12-01"))
                .containsExactly("?, due ?: CannotTell");
    }

    @Test
    void an_adopted_childs_later_decision_hides_the_other_though_it_is_not_known_yet() {
        assertThat(Said.by("ADP-07", """
                2025-01-31  adoption decided
                2026-01-31  adopted child's decision
                """, "2025-12-01")).isEmpty();
    }
}
