package org.throughline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that last, come again, are a disabled child's, or stop and start. */
class PlansTest {

    private static final String ON_A_PLAN = "2024-02-01 referred\n2024-03-31 plan begins\n";

    @ParameterizedTest(name = "a plan since 31 March 2024 on {0}: {1}")
    @CsvSource({
        "2025-06-29, nothing",
        "2025-06-30, since 2025-06-30",
        "2025-12-31, since 2025-06-30",
        "2028-01-01, since 2025-06-30",
    })
    void a_child_protection_plan_is_long_from_fifteen_months(String asAt, String told) {
        assertThat(Told.by("PLAN-LONG", ON_A_PLAN, asAt)).isEqualTo(told);
    }

    @Test
    void a_long_plan_says_since_when_and_which_marks_it_has_passed() {
        assertThat(Told.why("PLAN-LONG", ON_A_PLAN, "2026-01-10"))
                .isEqualTo("The child protection plan has run for 21 months or more, since 31 March 2024.");
        assertThat(Told.grounds("PLAN-LONG", ON_A_PLAN, "2026-01-10"))
                .containsExactly(
                        "31 March 2024: the child protection plan began",
                        "30 June 2025: it had run for 15 months",
                        "31 December 2025: it had run for 21 months");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01 plan ends", "2026-01-01 case closed", "2026-01-01 dies", "soon plan ends"})
    void a_plan_that_is_over_is_no_drift_and_neither_is_one_whose_end_cannot_be_read(String end) {
        assertThat(Told.by("PLAN-LONG", ON_A_PLAN + end, "2026-01-02")).isEqualTo("nothing");
    }

    @Test
    void a_plan_that_ends_tomorrow_still_runs_today() {
        assertThat(Told.by("PLAN-LONG", ON_A_PLAN + "2026-01-02 plan ends", "2026-01-01"))
                .isEqualTo("since 2025-06-30");
    }

    @Test
    void nobody_can_tell_how_long_a_plan_has_run_that_began_on_no_day() {
        assertThat(Told.by("PLAN-LONG", "2024-02-01 referred\nsoon plan begins", "2026-01-01"))
                .isEqualTo("can't be told");
    }

    @Test
    void a_newer_plan_counts_where_an_old_one_was_never_ended() {
        assertThat(Told.by("PLAN-LONG", ON_A_PLAN + "2025-12-01 plan begins", "2026-01-01"))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "ended {0}, again on 10 March 2025: {1}")
    @CsvSource({
        "2023-03-10, since 2025-03-10",
        "2023-03-09, nothing",
        "2025-03-10, since 2025-03-10",
        "2025-03-11, nothing",
    })
    void a_plan_is_a_repeat_within_two_years_of_the_end_of_the_last(String ended, String told) {
        var story =
                "2022-01-01 referred\n2022-06-01 plan begins\n%s plan ends\n2025-03-10 plan begins".formatted(ended);

        assertThat(Told.by("PLAN-REPEAT", story, "2025-04-01")).isEqualTo(told);
    }

    @Test
    void a_repeat_plan_names_both_plans_with_their_days() {
        var story = """
                2022-01-01  referred
                2022-06-01  plan begins
                2024-05-01  plan ends
                2025-03-10  plan begins
                """;

        assertThat(Told.why("PLAN-REPEAT", story, "2025-04-01"))
                .isEqualTo(
                        "A child protection plan began on 10 March 2025, within 24 months of the end of the one before on"
                                + " 1 May 2024.");
        assertThat(Told.grounds("PLAN-REPEAT", story, "2025-04-01"))
                .containsExactly(
                        "1 June 2022: an earlier child protection plan began, which ended on 1 May 2024",
                        "10 March 2025: this child protection plan began");
        assertThat(Told.by("PLAN-REPEAT", story + "2025-04-01 plan ends", "2025-04-01"))
                .isEqualTo("nothing");
    }

    @Test
    void nobody_can_tell_how_long_ago_the_earlier_plans_were_that_a_census_only_counts() {
        assertThat(Told.by(
                        "PLAN-REPEAT",
                        "2024-02-01 referred\n2024-03-01 plan begins, the third by the file",
                        "2024-04-01"))
                .isEqualTo("can't be told");
        assertThat(Told.by("PLAN-REPEAT", "2024-02-01 referred\n2024-03-01 plan begins", "2024-04-01"))
                .isEqualTo("nothing");
        assertThat(Told.by(
                        "PLAN-REPEAT", "2024-02-01 referred\n2024-03-01 plan begins, the file says many", "2024-04-01"))
                .isEqualTo("nothing");
    }

    @ParameterizedTest(name = "a {0} since 10 January 2025 on {1}: {2}")
    @CsvSource({
        "plan, 2025-07-09, nothing",
        "plan, 2025-07-10, since 2025-07-10",
        "in need plan, 2025-07-10, nothing",
        "in need plan, 2026-01-09, nothing",
        "in need plan, 2026-01-10, since 2026-01-10",
    })
    void a_disabled_childs_plan_is_looked_at_after_six_months_of_protection_or_a_year_of_need(
            String plan, String asAt, String told) {
        var story = "2025-01-01 referred\n2025-01-01 is disabled\n2025-01-10 %s begins".formatted(plan);

        assertThat(Told.by("PLAN-DISABLED", story, asAt)).isEqualTo(told);
    }

    @Test
    void a_child_without_a_disability_is_no_concern_of_that_rule_and_of_one_whom_nobody_describes_it_cannot_tell() {
        var plan = "2025-01-01 referred\n2025-01-10 plan begins\n";

        assertThat(Told.by("PLAN-DISABLED", plan + "2025-01-01 is not disabled", "2025-08-01"))
                .isEqualTo("nothing");
        assertThat(Told.by("PLAN-DISABLED", plan, "2025-08-01")).isEqualTo("can't be told");
        assertThat(Told.by("PLAN-DISABLED", plan, "2025-07-09")).isEqualTo("nothing");
    }

    @ParameterizedTest(name = "ended {0}, another began {1}: {2}")
    @CsvSource({
        "2025-01-10, 2025-01-24, nothing",
        "2025-01-10, 2025-01-25, since 2025-01-25",
        "2025-01-10, 2025-07-10, since 2025-07-10",
        "2025-01-10, 2025-07-11, nothing",
    })
    void a_plan_starts_again_after_more_than_a_fortnight_and_within_six_months(
            String ended, String again, String told) {
        var story = "2024-01-01 referred\n2024-02-01 in need plan begins\n%s in need plan ends\n%s in need plan begins"
                .formatted(ended, again);

        assertThat(Told.by("PLAN-AGAIN", story, "2025-08-01")).isEqualTo(told);
    }

    @Test
    void stepping_down_from_protection_and_coming_back_is_a_start_again_and_a_second_protection_plan_is_a_repeat() {
        var down = "2024-01-01 referred\n2024-02-01 plan begins\n2024-12-01 plan ends\n2025-02-01 in need plan begins";
        var repeat = "2024-01-01 referred\n2024-02-01 plan begins\n2024-12-01 plan ends\n2025-02-01 plan begins";

        assertThat(Told.by("PLAN-AGAIN", down, "2025-03-01")).isEqualTo("since 2025-02-01");
        assertThat(Told.by("PLAN-AGAIN", repeat, "2025-03-01")).isEqualTo("nothing");
        assertThat(Told.by("PLAN-REPEAT", repeat, "2025-03-01")).isEqualTo("since 2025-02-01");
    }

    @Test
    void a_plan_within_another_is_no_start_again() {
        var story = """
                2024-01-01  referred
                2024-02-01  in need plan begins
                2024-06-01  in need plan ends
                2024-03-01  plan begins
                2024-12-20  plan ends
                2024-12-22  in need plan begins
                """;

        assertThat(Told.by("PLAN-AGAIN", story, "2025-03-01")).isEqualTo("nothing");
    }

    @Test
    void a_plan_after_which_two_began_is_named_once_though_the_end_of_one_lies_before_its_beginning() {
        var story = """
                2024-01-01  referred
                2024-02-01  in need plan begins
                2024-06-01  in need plan ends
                2024-07-01  plan begins
                2024-05-01  plan ends
                2024-08-15  plan begins
                """;

        assertThat(Told.grounds("PLAN-AGAIN", story, "2024-09-01"))
                .containsExactly(
                        "1 February 2024: a child in need plan began, which ended on 1 June 2024",
                        "1 July 2024: a child protection plan began, after a time without a plan",
                        "15 August 2024: a child protection plan began, after a time without a plan");
    }

    @ParameterizedTest(name = "a strategy discussion on Friday 3 January 2025, read on {0}: {1}")
    @CsvSource({"2025-01-24, nothing", "2025-01-26, nothing", "2025-01-27, since 2025-01-27"})
    void a_strategy_discussion_has_an_outcome_within_fifteen_working_days(String asAt, String told) {
        assertThat(Told.by("STRATEGY-OPEN", "2025-01-02 referred\n2025-01-03 enquiry begins", asAt))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-20 conference held",
        "2025-03-20 conference held",
        "2025-01-20 no conference needed",
        "2025-01-20 'no conference needed, as 1'",
        "2025-01-20 enquiry answered",
        "2025-01-20 enquiry authorised",
        "2025-01-20 case closed",
    })
    void a_conference_that_none_was_needed_or_another_outcome_is_one_also_when_it_came_late(String outcome) {
        var story = "2025-01-02 referred\n2025-01-03 enquiry begins\n" + outcome.replace("'", "");

        assertThat(Told.by("STRATEGY-OPEN", story, "2025-04-01")).isEqualTo("nothing");
    }

    @Test
    void that_a_census_does_not_say_that_no_conference_is_needed_is_no_outcome() {
        var story = "2025-01-02 referred\n2025-01-03 enquiry begins\n- a conference needed";

        assertThat(Told.why("STRATEGY-OPEN", story, "2025-04-01"))
                .isEqualTo("The strategy discussion of 3 January 2025 has no outcome on record after 15 working days.");
        assertThat(Told.grounds("STRATEGY-OPEN", story, "2025-04-01"))
                .containsExactly(
                        "3 January 2025: a strategy discussion began an enquiry",
                        "27 January 2025: 15 working days had passed without an outcome");
        assertThat(Told.why("STRATEGY-OPEN", story + "\n2025-02-03 enquiry begins", "2025-04-01"))
                .isEqualTo(
                        "2 strategy discussions have no outcome on record after 15 working days, the first of 3 January"
                                + " 2025.");
    }

    @Test
    void nobody_can_count_working_days_before_the_first_known_bank_holidays() {
        assertThat(Told.by("STRATEGY-OPEN", "2009-01-02 referred\n2009-01-03 enquiry begins", "2010-06-01"))
                .isEqualTo("can't be told");
    }

    @ParameterizedTest(name = "on a plan since 10 January 2025, {0}: {1}")
    @CsvSource({
        "2025-01-01 said to be disabled, since 2025-07-10",
        "2025-01-01 said not to be disabled, nothing",
        "2025-01-01 said to be open, can't be told",
        "2025-01-01 said to be disabled; 2025-01-01 is not disabled, nothing",
        "2025-01-01 said to be disabled; 2025-01-01 said to be open, since 2025-07-10",
    })
    void a_workbooks_answer_is_heard_where_no_file_records_disabilities(String what, String told) {
        var story = "2025-01-01 referred\n2025-01-10 plan begins\n" + what.replace("; ", "\n");

        assertThat(Told.by("PLAN-DISABLED", story, "2025-08-01")).isEqualTo(told);
    }

    @Test
    void a_start_again_that_is_over_is_no_concern_and_a_plan_that_goes_on_is_no_earlier_one() {
        var over = "2024-01-01 referred\n2024-02-01 in need plan begins\n2024-06-01 in need plan ends\n"
                + "2024-08-01 in need plan begins\n2024-10-01 in need plan ends";
        var beside = "2024-01-01 referred\n2024-02-01 plan begins\n2024-06-01 plan ends\n2024-05-01 plan begins";

        assertThat(Told.by("PLAN-AGAIN", over, "2024-09-30")).isEqualTo("since 2024-08-01");
        assertThat(Told.by("PLAN-AGAIN", over, "2024-10-01")).isEqualTo("nothing");
        assertThat(Told.by("PLAN-REPEAT", beside, "2024-07-01")).isEqualTo("nothing");
    }
}
