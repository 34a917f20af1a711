package org.throughline.clocks.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.clocks.Said;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.Story;

class ProtectionClocksTest {

    @ParameterizedTest(name = "enquiry from {0}, conference {1}, closed {2}: on {3} it is {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # enquiry    | conference | closed     | read on    | the clock is
              2024-03-22 |            |            | 2024-04-16 | 2024-03-22, due 2024-04-16: Running
              2024-03-22 |            |            | 2024-04-17 | 2024-03-22, due 2024-04-16: Overdue
              2024-03-22 | 2024-04-16 |            | 2024-05-01 | 2024-03-22, due 2024-04-16: Met 2024-04-16
              2024-03-22 | 2024-04-17 |            | 2024-05-01 | 2024-03-22, due 2024-04-16: MetLate 2024-04-17
              2024-03-22 |            | 2024-04-01 | 2024-05-01 | 2024-03-22, due 2024-04-16: Lapsed on 2024-04-01
              2024-03-24 |            |            | 2024-04-16 | 2024-03-24, due 2024-04-16: Running
            """)
    void a_conference_is_held_within_15_working_days_of_the_strategy_discussion(
            String enquiry, @Nullable String conference, @Nullable String closed, String asAt, String reading) {
        assertThat(Said.by(
                        "S47-02",
                        "2024-03-01 referred\n%s enquiry begins\n".formatted(enquiry)
                                + (conference == null ? "" : conference + " conference held\n")
                                + (closed == null ? "" : closed + " case closed\n"),
                        asAt))
                .containsExactly(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no conference needed", "no conference needed, as 1", "no conference needed, as TRUE"})
    void an_enquiry_that_needed_no_conference_lapsed_the_day_it_began(String concluded) {
        assertThat(Said.by("S47-02", """
                2024-03-01  referred
                2024-03-22  enquiry begins
                -           %s
                2024-04-01  case closed
                """.formatted(concluded), "2024-05-01"))
                .containsExactly("2024-03-22, due 2024-04-16: Lapsed on 2024-03-22");
    }

    @Test
    void saying_that_a_conference_is_needed_changes_nothing() {
        assertThat(Said.by("S47-02", """
                2024-03-01  referred
                2024-03-22  enquiry begins
                -           a conference needed
                """, "2024-05-01")).containsExactly("2024-03-22, due 2024-04-16: Overdue");
    }

    @ParameterizedTest(name = "conference {0}: {1}")
    @CsvSource({"2024-06-01,Overdue", "soon,CannotTell", "2024-04-10,Met 2024-04-10"})
    void any_date_of_a_conference_even_a_later_or_an_unreadable_one_makes_not_needed_void(String held, String state) {
        assertThat(Said.by("S47-02", """
                2024-03-01  referred
                2024-03-22  enquiry begins
                %s          conference held
                -           no conference needed
                """.formatted(held), "2024-05-01"))
                .containsExactly("2024-03-22, due 2024-04-16: " + state);
    }

    @Test
    void a_conference_on_moving_in_stops_nothing() {
        assertThat(Said.by("S47-02", """
                2024-03-01  referred
                2024-03-22  enquiry begins
                2024-03-29  conference on moving in
                """, "2024-05-01")).containsExactly("2024-03-22, due 2024-04-16: Overdue");
    }

    @ParameterizedTest(name = "plan from {0}, reviewed {1}, ended {2}: on {3} it is {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # plan from  | reviewed   | ended      | read on    | the clock is
              2024-11-30 |            |            | 2025-02-28 | 2024-11-30, due 2025-02-28: Running
              2024-11-30 |            |            | 2025-03-01 | 2024-11-30, due 2025-02-28: Overdue
              2024-11-30 | 2025-02-28 |            | 2025-06-01 | 2024-11-30, due 2025-02-28: Met 2025-02-28
              2024-11-30 | 2025-03-01 |            | 2025-06-01 | 2024-11-30, due 2025-02-28: MetLate 2025-03-01
              2024-11-30 |            | 2025-01-31 | 2025-06-01 | 2024-11-30, due 2025-02-28: Lapsed on 2025-01-31
              2024-11-30 | 2025-02-01 | 2025-02-01 | 2025-06-01 | 2024-11-30, due 2025-02-28: Met 2025-02-01
              2024-11-30 | 2025-02-02 | 2025-02-01 | 2025-06-01 | 2024-11-30, due 2025-02-28: CannotTell
              2024-11-30 | 2024-11-30 |            | 2025-06-01 | 2024-11-30, due 2025-02-28: CannotTell
              2024-11-30 | 2024-11-29 |            | 2025-06-01 | 2024-11-30, due 2025-02-28: CannotTell
              2024-11-30 | soon       |            | 2025-06-01 | 2024-11-30, due 2025-02-28: CannotTell
              2024-11-30 | -          |            | 2025-06-01 | 2024-11-30, due 2025-02-28: Overdue
              2024-11-30 | 2025-06-02 |            | 2025-06-01 | 2024-11-30, due 2025-02-28: Overdue
              -          | 2025-02-01 |            | 2025-06-01 | ?, due ?: CannotTell
            """)
    void a_plan_is_first_reviewed_within_3_months(
            String began, @Nullable String reviewed, @Nullable String ended, String asAt, String reading) {
        assertThat(Said.by(
                        "CPP-03",
                        "2024-01-01 referred\n%s plan begins\n".formatted(began)
                                + (reviewed == null ? "" : reviewed + " plan reviewed\n")
                                + (ended == null ? "" : ended + " plan ends\n"),
                        asAt))
                .containsExactly(reading);
    }

    @Test
    void later_reviews_follow_within_6_months_of_the_review_before() {
        var story = """
                2024-01-01  referred
                2024-01-31  plan begins
                2025-02-28  plan reviewed
                2024-04-30  plan reviewed
                2024-04-30  plan reviewed
                2024-10-30  plan reviewed
                """;

        assertThat(Said.by("CPP-04", story, "2025-08-28"))
                .containsExactly(
                        "2024-04-30, due 2024-10-30: Met 2024-10-30",
                        "2024-10-30, due 2025-04-30: Met 2025-02-28",
                        "2025-02-28, due 2025-08-28: Running");
        assertThat(Said.by("CPP-04", story, "2025-08-29")).last().asString().endsWith("Overdue");
        assertThat(Said.by("CPP-04", story, "2024-10-29")).containsExactly("2024-04-30, due 2024-10-30: Running");
    }

    @ParameterizedTest(name = "last review 2025-05-01, plan ended {0}, case closed {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # ended      | closed     | the last reading
              2025-05-02 |            | 2025-05-01, due 2025-11-01: Lapsed on 2025-05-02
              2025-05-01 |            | 2025-01-10, due 2025-07-10: Met 2025-05-01
                         | 2025-05-01 | 2025-01-10, due 2025-07-10: Met 2025-05-01
                         | 2025-04-30 | 2025-01-10, due 2025-07-10: Met 2025-05-01
                         | soon       | 2025-05-01, due 2025-11-01: CannotTell
                         |            | 2025-05-01, due 2025-11-01: Running
            """)
    void after_the_last_review_another_is_due_only_if_the_plan_went_on(
            @Nullable String ended, @Nullable String closed, String last) {
        assertThat(Said.by(
                        "CPP-04",
                        """
                        2024-01-01  referred
                        2024-10-10  plan begins
                        2025-01-10  plan reviewed
                        2025-05-01  plan reviewed
                        """
                                + (ended == null ? "" : ended + " plan ends\n")
                                + (closed == null ? "" : closed + " case closed\n"),
                        "2025-06-01"))
                .last()
                .isEqualTo(last);
    }

    @Test
    void a_date_among_the_reviews_that_cannot_be_right_makes_all_of_them_doubtful() {
        var story = """
                2024-01-01  referred
                2024-10-10  plan begins
                2025-01-10  plan reviewed
                2024-10-09  plan reviewed
                2025-05-01  plan reviewed
                """;

        assertThat(Said.by("CPP-04", story, "2025-06-01"))
                .containsExactly(
                        "2025-01-10, due 2025-07-10: CannotTell 2025-05-01", "2025-05-01, due 2025-11-01: CannotTell");
        assertThat(Said.why("CPP-03", story, "2025-06-01"))
                .containsExactly("A review of this plan is recorded on 9 October 2024, when the plan was not running.");
        assertThat(Said.why("CPP-03", story.replace("2024-10-09", "soon"), "2025-06-01"))
                .containsExactly("A review of this plan is recorded as “soon”, which is not a date.");
    }

    @Test
    void a_plan_without_a_first_day_has_no_later_reviews() {
        assertThat(Said.by("CPP-04", """
                2024-01-01  referred
                soon        plan begins
                2025-01-10  plan reviewed
                """, "2025-06-01")).isEmpty();
    }

    @ParameterizedTest(name = "plan from 2024-04-03, ended {0}, closed {1}: on {2} it is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # ended      | closed     | read on    | the clock is
                         |            | 2026-04-01 | 2024-04-03, due 2026-04-01: Running
                         |            | 2026-04-02 | 2024-04-03, due 2026-04-01: Overdue
              2026-04-01 |            | 2026-05-01 | 2024-04-03, due 2026-04-01: Met 2026-04-01
              2026-04-02 |            | 2026-05-01 | 2024-04-03, due 2026-04-01: MetLate 2026-04-02
                         | 2025-04-02 | 2026-05-01 | 2024-04-03, due 2026-04-01: Lapsed on 2025-04-02
            """)
    void a_plan_is_long_when_it_has_run_for_more_than_729_days(
            @Nullable String ended, @Nullable String closed, String asAt, String reading) {
        assertThat(Said.by(
                        "CPP-08",
                        "2024-01-01 referred\n2024-04-03 plan begins\n"
                                + (ended == null ? "" : ended + " plan ends\n")
                                + (closed == null ? "" : closed + " case closed\n"),
                        asAt))
                .containsExactly(reading);
    }

    @Test
    void a_review_that_is_recorded_for_a_later_day_casts_no_doubt_on_an_earlier_one() {
        var story = """
                2025-03-01  referred
                2025-03-10  plan begins
                2025-06-01  plan reviewed
                2025-06-20  plan ends
                2025-07-01  plan reviewed
                """;

        assertThat(Said.by("CPP-03", story, "2025-06-30"))
                .containsExactly("2025-03-10, due 2025-06-10: Met 2025-06-01");
        assertThat(Said.why("CPP-03", story, "2025-07-01"))
                .containsExactly("A review of this plan is recorded on 1 July 2025, when the plan was not running.");
    }

    @Test
    void of_one_plan_alone_the_clocks_say_what_they_say_of_it_among_others() {
        var journey = Story.journey("""
                2024-03-01  referred
                2024-03-10  plan begins
                2024-06-01  plan reviewed
                2024-11-20  plan ends
                2025-03-10  plan begins
                2025-06-12  plan reviewed
                2025-11-12  plan reviewed
                """);
        var asAt = LocalDate.parse("2025-12-01");
        var first = new FirstPlanReview();
        var later = new LaterPlanReviews();

        assertThat(ProtectionPlans.in(journey).stream().flatMap(plan -> first.read(plan, asAt).stream()))
                .hasSize(2)
                .isEqualTo(first.read(journey, asAt));
        assertThat(ProtectionPlans.in(journey).stream().flatMap(plan -> later.read(plan, asAt).stream()))
                .hasSize(3)
                .isEqualTo(later.read(journey, asAt));
    }
}
