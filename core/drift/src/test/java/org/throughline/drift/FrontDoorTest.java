package org.throughline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Children who come back to the front door, and whose social worker changes. */
class FrontDoorTest {

    @ParameterizedTest(name = "no further action on {0}, referred again on 10 June 2025: {1}")
    @CsvSource({
        "2024-06-10, since 2025-06-10",
        "2024-06-09, nothing",
        "2025-06-09, since 2025-06-10",
        "2025-06-10, nothing",
    })
    void a_child_is_referred_again_within_a_year_of_no_further_action(String first, String told) {
        var story = "%s referred, no further action\n%s case closed\n2025-06-10 referred, something to be done"
                .formatted(first, first);

        assertThat(Told.by("REFERRED-AGAIN", story, "2025-07-01")).isEqualTo(told);
    }

    @Test
    void a_first_referral_that_led_to_something_is_no_drift_and_of_one_that_nobody_decided_nobody_can_tell() {
        var again = "\n2025-02-01 case closed\n2025-06-10 referred, something to be done";

        assertThat(Told.by("REFERRED-AGAIN", "2025-01-10 referred, something to be done" + again, "2025-07-01"))
                .isEqualTo("nothing");
        assertThat(Told.by("REFERRED-AGAIN", "2025-01-10 referred" + again, "2025-07-01"))
                .isEqualTo("can't be told");
    }

    @Test
    void it_lasts_while_the_case_is_open_and_where_again_nothing_was_done_for_a_year() {
        var before = "2025-01-10 referred, no further action\n2025-01-11 case closed\n";
        var open = before + "2025-06-10 referred, something to be done\n2025-08-01 case closed";
        var nothing = before + "2025-06-10 referred, no further action\n2025-06-11 case closed";

        assertThat(Told.by("REFERRED-AGAIN", open, "2025-07-31")).isEqualTo("since 2025-06-10");
        assertThat(Told.by("REFERRED-AGAIN", open, "2025-08-01")).isEqualTo("nothing");
        assertThat(Told.by("REFERRED-AGAIN", nothing, "2026-06-10")).isEqualTo("since 2025-06-10");
        assertThat(Told.by("REFERRED-AGAIN", nothing, "2026-06-11")).isEqualTo("nothing");
        assertThat(Told.grounds("REFERRED-AGAIN", nothing, "2025-07-01"))
                .containsExactly(
                        "10 January 2025: a referral ended in no further action",
                        "10 June 2025: the child was referred again, and again no further action was taken");
    }

    private static final String ONCE = "2024-01-10 referred\n2024-02-20 case closed for RC8\n";

    @ParameterizedTest(name = "closed for {0} on {1}, read on {2}: {3}")
    @CsvSource({
        "RC8, 2025-06-10, 2025-06-09, nothing",
        "RC8, 2025-06-10, 2025-06-10, since 2025-06-10",
        "RC8, 2026-02-20, 2026-02-20, since 2026-02-20",
        "RC8, 2026-02-21, 2026-02-21, nothing",
        "RC9, 2025-06-10, 2025-06-10, nothing",
        "RC7, 2025-06-10, 2025-06-10, nothing",
    })
    void assessments_end_with_no_service_again_and_again_from_twice_in_two_years(
            String reason, String closed, String asAt, String told) {
        assertThat(Told.by(
                        "NO-SERVICE",
                        ONCE + "2025-05-01 referred\n%s case closed for %s".formatted(closed, reason),
                        asAt))
                .isEqualTo(told);
    }

    @Test
    void nobody_can_tell_where_a_case_was_closed_without_a_reason() {
        var story = ONCE + "2025-05-01 referred\n2025-06-10 case closed, nobody says why";

        assertThat(Told.by("NO-SERVICE", story, "2025-07-01")).isEqualTo("can't be told");
        assertThat(Told.by("NO-SERVICE", "2025-05-01 referred\n2025-06-10 case closed, nobody says why", "2025-07-01"))
                .isEqualTo("nothing");
    }

    @Test
    void each_closure_without_a_service_is_named() {
        var story = ONCE + "2025-05-01 referred\n2025-06-10 case closed for RC8";

        assertThat(Told.why("NO-SERVICE", story, "2025-07-01"))
                .isEqualTo(
                        "The case was closed after assessment with no service twice in 24 months, last on 10 June 2025.");
        assertThat(Told.grounds("NO-SERVICE", story, "2025-07-01"))
                .containsExactly(
                        "20 February 2024: the case was closed after assessment, with no service",
                        "10 June 2025: the case was closed after assessment, with no service");
    }

    private static final String WORKERS = """
            2024-01-10  referred
            2024-01-11  Ada takes over
            2025-02-01  Ben takes over
            2025-05-01  Cleo takes over
            """;

    @ParameterizedTest(name = "the third change on {0}, read on {1}: {2}")
    @CsvSource({
        "2026-02-01, 2026-02-01, since 2026-02-01",
        "2026-02-02, 2026-02-02, nothing",
        "2025-08-01, 2025-07-31, nothing",
        "2025-08-01, 2025-08-01, since 2025-08-01",
    })
    void a_social_worker_has_changed_often_with_three_changes_in_twelve_months(String third, String asAt, String told) {
        assertThat(Told.by("WORKER-CHANGES", WORKERS + third + " Dan takes over", asAt))
                .isEqualTo(told);
    }

    @Test
    void the_changes_are_named_with_whoever_took_over() {
        var story = WORKERS + "2025-08-01 Dan takes over";

        assertThat(Told.why("WORKER-CHANGES", story, "2025-09-01"))
                .isEqualTo("The social worker has changed 3 times in 12 months, last on 1 August 2025.");
        assertThat(Told.grounds("WORKER-CHANGES", story, "2025-09-01"))
                .containsExactly(
                        "1 February 2025: Ben took over", "1 May 2025: Cleo took over", "1 August 2025: Dan took over");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01 Cleo takes over",
        "2025-08-01 Dan takes over as Reviewing officer",
        "2025-08-01 Dan takes over as Personal adviser",
        "2025-05-01 Dan takes over"
    })
    void the_same_worker_again_another_role_and_a_second_worker_on_one_day_are_no_change(String line) {
        assertThat(Told.by("WORKER-CHANGES", WORKERS + line, "2025-09-01")).isEqualTo("nothing");
    }

    @Test
    void only_a_child_with_whom_the_service_works_is_looked_at_and_nobody_can_tell_where_no_file_names_a_worker() {
        assertThat(Told.by(
                        "WORKER-CHANGES", WORKERS + "2025-08-01 Dan takes over\n2025-08-20 case closed", "2025-09-01"))
                .isEqualTo("nothing");
        assertThat(Told.by("WORKER-CHANGES", "2024-01-10 referred", "2025-09-01"))
                .isEqualTo("can't be told");
    }

    @Test
    void only_closures_of_the_last_two_years_on_days_that_are_known_count() {
        var again = ONCE + "2025-05-01 referred\n2025-06-10 case closed for RC8";
        var longAgo = "2022-02-01 referred\n2022-02-20 case closed for RC8\n";

        assertThat(Told.by("NO-SERVICE", ONCE + "2025-05-01 referred\n- case closed for RC8", "2025-07-01"))
                .isEqualTo("nothing");
        assertThat(Told.grounds("NO-SERVICE", longAgo + again, "2025-07-01")).hasSize(2);
        assertThat(Told.by(
                        "NO-SERVICE",
                        longAgo + "2025-05-01 referred\n2025-06-10 case closed, nobody says why",
                        "2025-07-01"))
                .isEqualTo("nothing");
    }

    @Test
    void a_change_of_more_than_a_year_ago_is_not_named_among_those_of_the_year() {
        var story = WORKERS.replace("Ada takes over", "Ada takes over\n2024-06-01 Eve takes over")
                + "2025-08-01 Dan takes over";

        assertThat(Told.grounds("WORKER-CHANGES", story, "2025-09-01"))
                .containsExactly(
                        "1 February 2025: Ben took over", "1 May 2025: Cleo took over", "1 August 2025: Dan took over");
    }
}
