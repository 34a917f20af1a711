package org.throughline.clocks.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.clocks.Said;

class CareReviewClocksTest {

    @ParameterizedTest(name = "looked after {0}, reviewed {1}, left {2}: on {3} it is {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # looked after | reviewed   | left care  | read on    | the clock is
              2025-05-02   |            |            | 2025-06-03 | Running
              2025-05-02   |            |            | 2025-06-04 | Overdue
              2025-05-02   | 2025-06-03 |            | 2025-06-10 | Met
              2025-05-02   | 2025-06-04 |            | 2025-06-10 | MetLate
              2025-05-02   | 2025-05-02 |            | 2025-06-10 | Met
              2025-05-02   |            | 2025-05-20 | 2025-06-10 | Lapsed on 2025-05-20
              2025-05-02   |            | 2025-06-09 | 2025-06-10 | Lapsed on 2025-06-09
              2025-05-02   | 2025-05-20 | 2025-05-20 | 2025-06-10 | Met
              2025-05-02   | 2025-05-21 | 2025-05-20 | 2025-06-10 | Lapsed on 2025-05-20
              2025-05-02   | 2025-05-01 |            | 2025-06-10 | Overdue
              2025-05-02   | 2025-06-11 |            | 2025-06-10 | Overdue
            """)
    void a_case_is_first_reviewed_within_20_working_days_of_becoming_looked_after(
            String lookedAfter, @Nullable String reviewed, @Nullable String left, String asAt, String state) {
        assertThat(Said.by(
                        "CLA-06",
                        lookedAfter + " becomes looked after\n"
                                + (left == null ? "" : left + " leaves care\n")
                                + (reviewed == null ? "" : reviewed + " reviewed PN1\n"),
                        asAt))
                .singleElement()
                .asString()
                .startsWith("2025-05-02, due 2025-06-03: " + state);
    }

    @Test
    void a_child_who_comes_back_into_care_gets_a_new_clock() {
        assertThat(Said.by("CLA-06", """
                2025-01-06  becomes looked after
                2025-01-20  leaves care
                2025-05-02  becomes looked after
                """, "2025-05-09"))
                .containsExactly(
                        "2025-01-06, due 2025-02-03: Lapsed on 2025-01-20", "2025-05-02, due 2025-06-03: Running");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"})
    void however_the_child_took_part_it_was_a_review(String participation) {
        assertThat(Said.by("CLA-06", """
                2025-05-02  becomes looked after
                2025-05-20  reviewed %s
                """.formatted(participation), "2025-06-10"))
                .containsExactly("2025-05-02, due 2025-06-03: Met 2025-05-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PN8", "XX"})
    void without_a_proper_code_it_was_no_review(String participation) {
        assertThat(Said.by("CLA-06", """
                2025-05-02  becomes looked after
                2025-05-20  reviewed %s
                """.formatted(participation), "2025-06-10"))
                .containsExactly("2025-05-02, due 2025-06-03: Overdue");
    }

    @Test
    void the_second_review_follows_in_3_months_and_each_later_one_in_6() {
        var story = """
                2024-01-31  becomes looked after
                2024-02-20  reviewed PN1
                2024-05-20  reviewed PN1
                2024-05-20  reviewed PN2
                2024-11-21  reviewed PN1
                """;

        assertThat(Said.by("CLA-07", story, "2025-05-21"))
                .containsExactly("2024-02-20, due 2024-05-20: Met 2024-05-20");
        assertThat(Said.by("CLA-08", story, "2025-05-21"))
                .containsExactly(
                        "2024-05-20, due 2024-11-20: MetLate 2024-11-21", "2024-11-21, due 2025-05-21: Running");
        assertThat(Said.by("CLA-08", story, "2025-05-22")).last().asString().endsWith("Overdue");
        assertThat(Said.by("CLA-07", story, "2024-05-19")).containsExactly("2024-02-20, due 2024-05-20: Running");
        assertThat(Said.by("CLA-08", story, "2024-05-19")).isEmpty();
    }

    @ParameterizedTest(name = "reviewed last on 2024-05-20, left care on {0}")
    @CsvSource({"2024-05-21,2", "2024-05-20,1"})
    void after_the_last_review_another_is_due_only_if_the_child_stayed(String left, int readings) {
        var story = """
                2024-01-31  becomes looked after
                %s  leaves care
                2024-02-20  reviewed PN1
                2024-05-20  reviewed PN1
                """.formatted(left);

        assertThat(Said.by("CLA-07", story, "2025-01-01")).hasSize(1);
        assertThat(Said.by("CLA-08", story, "2025-01-01")).hasSize(readings - 1);
    }

    @Test
    void a_first_review_on_the_last_day_of_care_needs_no_second() {
        assertThat(Said.by("CLA-07", """
                2024-01-31  becomes looked after
                2024-02-20  leaves care
                2024-02-20  reviewed PN1
                """, "2025-01-01")).isEmpty();
    }

    @Test
    void a_first_review_due_before_the_files_is_taken_as_held() {
        var story = """
                the return of 2026:
                2025-03-03  becomes looked after
                2025-05-01  reviewed PN1
                2025-12-01  reviewed PN1
                """;

        // the 20th working day after Monday 3 March is Monday 31 March
        assertThat(Said.by("CLA-06", story, "2026-01-01")).isEmpty();
        assertThat(Said.by("CLA-07", story, "2026-01-01")).isEmpty();
        assertThat(Said.by("CLA-08", story, "2026-01-01"))
                .containsExactly(
                        "2025-05-01, due 2025-11-01: MetLate 2025-12-01", "2025-12-01, due 2026-06-01: Running");
    }

    @Test
    void a_first_review_due_in_the_files_of_a_child_looked_after_before_them_cannot_be_told() {
        var story = """
                the return of 2026:
                2025-03-04  becomes looked after
                2025-05-01  reviewed PN1
                2025-07-01  reviewed PN1
                2025-12-01  reviewed PN1
                """;

        assertThat(Said.by("CLA-06", story, "2026-01-01")).containsExactly("2025-03-04, due 2025-04-01: CannotTell");
        assertThat(Said.why("CLA-06", story, "2026-01-01"))
                .containsExactly("The files begin on 1 April 2025, and the review may have been held before.");
        assertThat(Said.by("CLA-07", story, "2026-01-01"))
                .containsExactly("2025-05-01, due 2025-08-01: CannotTell 2025-07-01");
        assertThat(Said.by("CLA-08", story, "2026-01-01"))
                .containsExactly("2025-07-01, due 2026-01-01: Met 2025-12-01", "2025-12-01, due 2026-06-01: Running");
    }

    @Test
    void a_child_looked_after_from_the_day_the_files_begin_is_told_in_full() {
        assertThat(Said.by("CLA-06", """
                the return of 2026:
                2025-04-01  becomes looked after
                """, "2025-06-01")).containsExactly("2025-04-01, due 2025-05-01: Overdue");
    }

    @ParameterizedTest(name = "read on {0}: {1}")
    @CsvSource({"2025-09-30,CannotTell", "2025-10-01,Overdue"})
    void without_any_review_in_the_files_it_is_late_once_even_the_day_before_them_is_6_months_ago(
            String asAt, String state) {
        var story = """
                the return of 2026:
                2020-01-06  becomes looked after
                """;

        assertThat(Said.by("CLA-08", story, asAt)).containsExactly("?, due ?: " + state);
        assertThat(Said.by("CLA-06", story, asAt)).isEmpty();
    }

    @Test
    void without_any_review_a_child_who_has_left_gives_no_reading() {
        assertThat(Said.by("CLA-08", """
                the return of 2026:
                2020-01-06  becomes looked after
                2025-11-01  leaves care
                """, "2026-01-01")).isEmpty();
    }

    @Test
    void a_child_looked_after_since_before_2010_was_first_reviewed_long_ago() {
        assertThat(Said.by("CLA-08", """
                the return of 2026:
                2009-12-31  becomes looked after
                2025-05-01  reviewed PN1
                """, "2025-06-01")).containsExactly("2025-05-01, due 2025-11-01: Running");
        assertThat(Said.by("CLA-06", "2009-12-31 becomes looked after", "2025-06-01"))
                .containsExactly("2009-12-31, due ?: CannotTell");
    }

    @Test
    void two_returns_loaded_together_are_read_as_one_longer_file() {
        var story = """
                the return of 2025:
                2024-06-03  becomes looked after
                2024-06-20  reviewed PN1
                the return of 2026:
                2024-06-03  becomes looked after
                2025-04-20  reviewed PN1
                """;

        assertThat(Said.by("CLA-06", story, "2025-06-01"))
                .containsExactly("2024-06-03, due 2024-07-01: Met 2024-06-20");
        assertThat(Said.by("CLA-07", story, "2025-06-01"))
                .containsExactly("2024-06-20, due 2024-09-20: MetLate 2025-04-20");
    }

    @Test
    void a_return_that_came_without_its_reviews_says_nothing_of_them() {
        var story = """
                last year's episodes, of 2026:
                2025-05-02  becomes looked after
                2025-05-20  reviewed PN1
                """;

        assertThat(Said.by("CLA-06", story, "2026-01-01")).isEmpty();
        assertThat(Said.by("CLA-08", story, "2026-01-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-07-01  episode begins C2 U6 P\n2025-07-01  episode ends X1",
                "soon  reviewed PN1",
                "soon  reviewed XX"
            })
    void a_faulty_episode_or_an_unreadable_review_makes_all_reviews_of_the_child_doubtful(String faulty) {
        var story = """
                2025-05-02  becomes looked after
                2025-07-01  leaves care
                2025-05-20  reviewed PN1
                2025-06-20  reviewed PN1
                """ + faulty;

        assertThat(Said.by("CLA-06", story, "2026-01-01"))
                .containsExactly("2025-05-02, due 2025-06-03: CannotTell 2025-05-20");
        assertThat(Said.by("CLA-07", story, "2026-01-01"))
                .containsExactly("2025-05-20, due 2025-08-20: CannotTell 2025-06-20");
        assertThat(Said.by("CLA-08", story, "2026-01-01")).containsExactly("2025-06-20, due 2025-12-20: CannotTell");
    }

    @Test
    void a_doubtful_child_without_any_review_is_not_called_late() {
        var story = """
                the return of 2026:
                2020-01-06  becomes looked after
                soon        reviewed PN1
                """;

        assertThat(Said.by("CLA-08", story, "2026-01-01")).containsExactly("?, due ?: CannotTell");
        assertThat(Said.why("CLA-08", story, "2026-01-01"))
                .containsExactly("A review is recorded as “soon”, which is not a date.");
    }

    @Test
    void a_child_all_of_whose_episodes_are_faulty_is_looked_after_since_nobody_knows_when() {
        var story = "soon  becomes looked after";

        assertThat(Said.by("CLA-06", story, "2026-01-01")).containsExactly("?, due ?: CannotTell");
        assertThat(Said.by("CLA-08", story, "2026-01-01")).isEmpty();
        assertThat(Said.by("CLA-06", "last year's episodes, of 2026:\n" + story, "2026-01-01"))
                .isEmpty();
    }
}
