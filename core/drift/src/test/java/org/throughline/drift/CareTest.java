package org.throughline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Children looked after, and children who were missing. */
class CareTest {

    private static final String IN_CARE = "2024-01-10 episode begins C2 U4 S\n";

    private static String moved(String... days) {
        var story = new StringBuilder(IN_CARE);
        for (var day : days) {
            story.append(day).append(" episode ends X1\n").append(day).append(" episode begins C2 U6 P\n");
        }
        return story.toString();
    }

    @ParameterizedTest(name = "moved on 1 March 2025, 1 June 2025 and {0}, read on {1}: {2}")
    @CsvSource({
        "2025-09-01, 2025-08-31, nothing",
        "2025-09-01, 2025-09-01, since 2025-09-01",
        "2025-09-01, 2026-03-01, since 2025-09-01",
        "2025-09-01, 2026-03-02, nothing",
        "2026-03-02, 2026-03-02, nothing",
    })
    void a_child_has_moved_often_with_three_moves_in_twelve_months(String third, String asAt, String told) {
        assertThat(Told.by("MOVES", moved("2025-03-01", "2025-06-01", third), asAt))
                .isEqualTo(told);
    }

    @Test
    void a_fourth_move_does_not_make_it_begin_anew() {
        var story = moved("2025-03-01", "2025-06-01", "2025-09-01", "2025-12-01");

        assertThat(Told.by("MOVES", story, "2026-05-01")).isEqualTo("since 2025-09-01");
        assertThat(Told.why("MOVES", story, "2026-05-01"))
                .isEqualTo("The child has moved 3 times in 12 months, last on 1 December 2025.");
        assertThat(Told.grounds("MOVES", story, "2026-05-01"))
                .containsExactly(
                        "1 June 2025: the child moved to another placement",
                        "1 September 2025: the child moved to another placement",
                        "1 December 2025: the child moved to another placement");
    }

    @Test
    void a_legal_order_and_a_stay_in_hospital_are_no_moves_and_a_child_who_left_care_is_not_counted() {
        var order =
                moved("2025-03-01", "2025-06-01") + "2025-09-01 episode ends X1\n2025-09-01 episode begins E1 U6 L\n";
        var hospital = moved("2025-03-01", "2025-06-01")
                + "2025-09-01 episode ends X1\n2025-09-01 episode begins C2 T4 P\n"
                + "2025-09-05 episode ends X1\n2025-09-05 episode begins C2 U6 P\n";

        assertThat(Told.by("MOVES", order, "2025-09-10")).isEqualTo("nothing");
        assertThat(Told.by("MOVES", hospital, "2025-09-10")).isEqualTo("nothing");
        assertThat(Told.by(
                        "MOVES",
                        moved("2025-03-01", "2025-06-01", "2025-09-01") + "2025-10-01 episode ends E4A",
                        "2025-10-02"))
                .isEqualTo("nothing");
    }

    @Test
    void nobody_can_tell_the_moves_of_a_child_whose_episodes_cannot_be_right() {
        assertThat(Told.by(
                        "MOVES",
                        moved("2025-03-01") + "2025-05-01 episode ends X1\n2025-05-01 episode begins C2 U6 P\n"
                                + "2025-04-01 episode ends X1\n2025-06-01 episode begins C2 U4 P",
                        "2025-10-02"))
                .isEqualTo("can't be told");
    }

    private static final String MATCHED = IN_CARE + "2024-06-01 adoption decided\n2025-01-10 matched\n";

    @ParameterizedTest(name = "matched on 10 January 2025, read on {0}: {1}")
    @CsvSource({"2025-03-10, nothing", "2025-03-11, since 2025-03-11", "2026-03-11, since 2025-03-11"})
    void a_child_who_is_matched_is_placed_within_two_months(String asAt, String told) {
        assertThat(Told.by("MATCHED", MATCHED, asAt)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01 episode ends X1\n2025-04-01 episode begins E1 A5 P",
        "2025-04-01 placed with adopters",
        "2025-04-01 episode ends E12",
        "2025-04-01 adoption decision reversed",
    })
    void a_child_who_is_placed_leaves_care_or_shall_not_be_adopted_any_more_does_not_wait(String what) {
        assertThat(Told.by("MATCHED", MATCHED + what.replace("\\n", "\n"), "2025-05-01"))
                .isEqualTo("nothing");
        assertThat(Told.by("MATCHED", MATCHED + what.replace("\\n", "\n"), "2025-03-31"))
                .isEqualTo("since 2025-03-11");
    }

    @ParameterizedTest(name = "decided on 1 June 2024, read on {0}: {1}")
    @CsvSource({"2024-11-30, nothing", "2024-12-01, can't be told"})
    void the_return_does_not_say_whether_a_child_who_is_not_yet_adopted_was_matched(String asAt, String told) {
        assertThat(Told.by("MATCHED", "the return of 2026:\n" + IN_CARE + "2024-06-01 adoption decided", asAt))
                .isEqualTo(told);
    }

    private static final String AT_HOME = "2025-01-10 episode begins C2 P1 S\n";

    @ParameterizedTest(name = "at home since 10 January 2025, seen {0}, read on {1}: {2}")
    @CsvSource({
        ", 2025-02-21, nothing",
        ", 2025-02-22, since 2025-02-22",
        "2025-02-20, 2025-02-22, nothing",
        "2025-02-20, 2025-04-03, nothing",
        "2025-02-20, 2025-04-04, since 2025-04-04",
        "2025-01-09, 2025-02-22, since 2025-02-22",
    })
    void a_child_at_home_under_an_order_is_seen_within_six_weeks(
            @org.jspecify.annotations.Nullable String seen, String asAt, String told) {
        var story = AT_HOME + (seen == null ? "" : seen + " seen");

        assertThat(Told.by("WITH-PARENTS", story, asAt)).isEqualTo(told);
    }

    @Test
    void a_visit_at_which_the_child_was_not_seen_does_not_count_and_one_that_does_not_say_leaves_it_open() {
        assertThat(Told.why("WITH-PARENTS", AT_HOME + "2025-02-20 visited, not seen", "2025-03-01"))
                .isEqualTo(
                        "The child has been placed with their parents since 10 January 2025, and no visit is recorded since"
                                + " then.");
        assertThat(Told.by("WITH-PARENTS", AT_HOME + "2025-02-20 visited", "2025-03-01"))
                .isEqualTo("can't be told");
        assertThat(Told.by("WITH-PARENTS", AT_HOME + "2025-02-20 seen by the personal adviser", "2025-03-01"))
                .isEqualTo("since 2025-02-22");
    }

    @Test
    void a_child_in_foster_care_is_no_concern_of_that_rule() {
        assertThat(Told.by("WITH-PARENTS", IN_CARE, "2025-03-01")).isEqualTo("nothing");
        assertThat(Told.by(
                        "WITH-PARENTS",
                        AT_HOME + "2025-02-20 episode ends X1\n2025-02-20 episode begins C2 U4 P",
                        "2025-06-01"))
                .isEqualTo("nothing");
    }

    @Test
    void where_no_file_holds_visits_or_only_late_ones_nobody_can_tell() {
        var returned = "the return of 2025:\n" + AT_HOME;

        assertThat(Told.why("WITH-PARENTS", returned, "2025-04-01"))
                .isEqualTo("No loaded file holds visits to children looked after, and nobody has recorded one.");
        assertThat(Told.why("WITH-PARENTS", returned + "the dataset since 2025-03-01:", "2025-04-01"))
                .isEqualTo("Visits are recorded from 1 March 2025 on only.");
        assertThat(Told.by("WITH-PARENTS", returned + "the dataset since 2025-03-01:", "2025-04-13"))
                .isEqualTo("since 2025-04-13");
    }

    private static final String BACK = "2025-03-01 goes missing\n2025-03-02 is back\n";

    @ParameterizedTest(name = "back on 2 March 2025 and no interview offered, read on {0}: {1}")
    @CsvSource({
        "2025-03-05, nothing",
        "2025-03-06, since 2025-03-06",
        "2026-03-06, since 2025-03-06",
        "2026-03-07, nothing",
    })
    void a_child_who_is_back_is_offered_an_interview_within_three_days(String asAt, String told) {
        assertThat(Told.by("INTERVIEWS", BACK + "2025-03-03 interview not offered", asAt))
                .isEqualTo(told);
    }

    @Test
    void nobody_can_tell_where_the_file_is_silent_and_an_interview_held_or_refused_is_no_drift() {
        assertThat(Told.why("INTERVIEWS", BACK, "2025-03-06"))
                .isEqualTo(
                        "The child came back from being missing, last on 2 March 2025, and no file says whether an interview"
                                + " was offered.");
        assertThat(Told.by("INTERVIEWS", BACK + "2025-03-20 interviewed", "2025-03-21"))
                .isEqualTo("nothing");
        assertThat(Told.by("INTERVIEWS", BACK + "2025-03-03 interview not accepted", "2025-03-21"))
                .isEqualTo("nothing");
        assertThat(Told.by(
                        "INTERVIEWS",
                        "2025-03-01 is away\n2025-03-02 is back\n2025-03-03 interview not offered",
                        "2025-03-21"))
                .isEqualTo("nothing");
        assertThat(Told.by("INTERVIEWS", "2025-03-01 goes missing", "2025-03-21"))
                .isEqualTo("nothing");
    }

    @Test
    void each_time_that_no_interview_was_offered_is_named() {
        var story = BACK + "2025-03-03 interview not offered\n2025-05-01 goes missing\n2025-05-04 is back\n"
                + "2025-05-05 interview not offered";

        assertThat(Told.why("INTERVIEWS", story, "2025-06-01"))
                .isEqualTo(
                        "No return interview was offered twice in 12 months, last after the child came back on 4 May 2025.");
        assertThat(Told.grounds("INTERVIEWS", story, "2025-06-01"))
                .containsExactly(
                        "2 March 2025: the child came back from being missing, and no interview was offered",
                        "4 May 2025: the child came back from being missing, and no interview was offered");
    }

    @Test
    void a_child_who_has_left_care_is_visited_by_no_such_rule() {
        assertThat(Told.by("WITH-PARENTS", AT_HOME + "2025-02-10 episode ends E4A", "2025-06-01"))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "visited 20 February 2025, nobody says whether the child was seen, read on {0}: {1}")
    @CsvSource({"2025-04-03, can't be told", "2025-04-04, since 2025-02-22"})
    void a_visit_that_does_not_say_leaves_it_open_for_six_weeks(String asAt, String told) {
        assertThat(Told.by("WITH-PARENTS", AT_HOME + "2025-02-20 visited\n- visited\n- seen", asAt))
                .isEqualTo(told);
    }

    @Test
    void who_was_seen_when_stands_among_the_grounds() {
        assertThat(Told.grounds("WITH-PARENTS", AT_HOME + "2025-02-20 seen", "2025-04-04"))
                .containsExactly(
                        "10 January 2025: the child began to live with their parents while in care",
                        "20 February 2025: the child was seen last",
                        "4 April 2025: 6 weeks had passed in which nobody is recorded to have seen them");
        assertThat(Told.why("WITH-PARENTS", AT_HOME + "2025-02-20 seen", "2025-04-04"))
                .isEqualTo("The child has been placed with their parents since 10 January 2025, and was last seen on 20"
                        + " February 2025.");
    }

    @ParameterizedTest(name = "read on {0}: {1}")
    @CsvSource({"2025-03-24, nothing", "2025-03-25, since 2025-03-25"})
    void visits_that_somebody_typed_are_a_record_of_visits(String asAt, String told) {
        var typed = "the return of 2025:\n" + AT_HOME + "typed:\n2025-01-15 seen\n2025-02-10 seen";

        assertThat(Told.by("WITH-PARENTS", typed, asAt)).isEqualTo(told);
        assertThat(Told.by("WITH-PARENTS", "the return of 2025:\n" + AT_HOME + "2025-02-10 seen", asAt))
                .as("one visit in a file that does not hold them all is none")
                .isEqualTo("can't be told");
    }

    @Test
    void the_latest_decision_counts_and_a_placing_before_it_does_not() {
        var placedBefore = """
                2024-01-05  episode begins C2 A5 S
                2024-03-01  episode ends X1
                2024-03-01  episode begins C2 U6 P
                2024-06-01  adoption decided
                2025-01-10  matched
                """;

        assertThat(Told.by("MATCHED", placedBefore, "2025-03-11")).isEqualTo("since 2025-03-11");
        assertThat(Told.by("MATCHED", IN_CARE + "2023-06-01 adoption decided\n" + MATCHED, "2025-03-11"))
                .isEqualTo("since 2025-03-11");
        assertThat(Told.by(
                        "MATCHED",
                        "the return of 2026:\n" + IN_CARE + "typed:\n2024-06-01 adoption decided",
                        "2025-03-11"))
                .as("who typed a decision would type a match")
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "back on 2 March 2025 and nobody says of an offer, read on {0}: {1}")
    @CsvSource({"2025-03-05, nothing", "2025-03-06, can't be told"})
    void an_offer_of_which_nobody_says_is_asked_after_once_it_was_due(String asAt, String told) {
        assertThat(Told.by("INTERVIEWS", BACK, asAt)).isEqualTo(told);
    }
}
