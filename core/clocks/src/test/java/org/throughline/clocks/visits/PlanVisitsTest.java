package org.throughline.clocks.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.Said;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Story;
import org.throughline.law.Instrument;
import org.throughline.law.Verification;

class PlanVisitsTest {

    private static final String PLAN = "2025-05-01 referred\n2025-05-01 plan begins\n";

    @ParameterizedTest(name = "plan from 1 May, {0}: on {1} the clock says {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # then                         | read on    | the first reading
              2025-05-16 seen              | 2025-06-10 | 2025-05-01, due 2025-05-16: Met 2025-05-16
              2025-05-18 seen              | 2025-06-10 | 2025-05-01, due 2025-05-16: Met 2025-05-18
              2025-05-19 seen              | 2025-06-10 | 2025-05-01, due 2025-05-16: MetLate 2025-05-19
              2025-05-01 seen              | 2025-06-10 | 2025-05-01, due 2025-05-16: Met 2025-05-01
              2025-04-30 seen              | 2025-06-10 | 2025-05-01, due 2025-05-16: Overdue
              2025-05-16 visited, not seen | 2025-06-10 | 2025-05-01, due 2025-05-16: Overdue
              2025-06-11 seen              | 2025-06-10 | 2025-05-01, due 2025-05-16: Overdue
              2025-05-20 seen              | 2025-05-18 | 2025-05-01, due 2025-05-16: Running
              2025-05-20 seen              | 2025-05-19 | 2025-05-01, due 2025-05-16: Overdue
              2025-05-10 plan ends         | 2025-06-10 | 2025-05-01, due 2025-05-16: Lapsed on 2025-05-10
              2025-05-10 case closed       | 2025-06-10 | 2025-05-01, due 2025-05-16: Lapsed on 2025-05-10
              soon plan ends               | 2025-06-10 | 2025-05-01, due 2025-05-16: CannotTell
            """)
    void a_child_on_a_protection_plan_is_seen_every_10_working_days_unless_the_council_says_otherwise(
            String then, String asAt, String reading) {
        assertThat(Said.by("CPP-05", PLAN + then, asAt)).first().isEqualTo(reading);
    }

    @Test
    void each_visit_on_which_the_child_was_seen_starts_the_next_interval() {
        assertThat(Said.by("CPP-05", PLAN + """
                2025-05-08  seen
                2025-05-12  visited, not seen
                2025-05-22  seen
                2025-06-20  seen
                """, "2025-06-23"))
                .containsExactly(
                        "2025-05-01, due 2025-05-16: Met 2025-05-08",
                        "2025-05-08, due 2025-05-22: Met 2025-05-22",
                        "2025-05-22, due 2025-06-06: MetLate 2025-06-20",
                        "2025-06-20, due 2025-07-04: Running");
    }

    @Test
    void two_visits_on_one_day_are_one() {
        assertThat(Said.by("CPP-05", PLAN + "2025-05-08 seen\n2025-05-08 seen", "2025-05-09"))
                .hasSize(2);
    }

    @Test
    void a_visit_on_the_last_day_of_the_plan_needs_no_other() {
        assertThat(Said.by("CPP-05", PLAN + "2025-05-08 seen\n2025-05-08 plan ends", "2025-06-01"))
                .containsExactly("2025-05-01, due 2025-05-16: Met 2025-05-08");
        assertThat(Said.by("CPP-05", PLAN + "2025-05-08 seen\n2025-05-09 plan ends\n2025-05-10 seen", "2025-06-01"))
                .containsExactly(
                        "2025-05-01, due 2025-05-16: Met 2025-05-08",
                        "2025-05-08, due 2025-05-22: Lapsed on 2025-05-09");
    }

    @Test
    void a_child_seen_is_seen_whatever_the_visit_was_said_to_be_for_but_not_by_a_personal_adviser() {
        assertThat(Said.by("CPP-05", PLAN + "2025-05-08 seen as a child in need", "2025-05-09"))
                .hasSize(2);
        assertThat(Said.by("CPP-05", PLAN + "2025-05-08 seen by the personal adviser", "2025-05-09"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "a visit on {0} that does not say, next seen {1}: on {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # does not say | next seen  | read on    | the first reading
              2025-05-10   | 2025-05-20 | 2025-06-10 | 2025-05-01, due 2025-05-16: CannotTell 2025-05-20
              2025-05-10   | 2025-05-15 | 2025-06-10 | 2025-05-01, due 2025-05-16: Met 2025-05-15
              2025-05-10   | 2025-05-29 | 2025-06-10 | 2025-05-01, due 2025-05-16: MetLate 2025-05-29
              2025-05-19   | 2025-05-20 | 2025-06-10 | 2025-05-01, due 2025-05-16: MetLate 2025-05-20
              2025-05-16   | 2025-06-20 | 2025-06-02 | 2025-05-01, due 2025-05-16: CannotTell
              2025-05-16   | 2025-06-20 | 2025-06-03 | 2025-05-01, due 2025-05-16: Overdue
              2025-05-16   | 2025-06-20 | 2025-05-16 | 2025-05-01, due 2025-05-16: Running
              2025-05-01   | 2025-05-20 | 2025-06-10 | 2025-05-01, due 2025-05-16: MetLate 2025-05-20
            """)
    void a_visit_that_does_not_say_whether_the_child_was_seen_proves_nothing(
            String doesNotSay, String seen, String asAt, String reading) {
        assertThat(Said.by("CPP-05", PLAN + doesNotSay + " visited\n" + seen + " seen", asAt))
                .first()
                .isEqualTo(reading);
    }

    @Test
    void two_visits_that_do_not_say_may_together_have_been_in_time() {
        var story = PLAN + """
                2025-05-14  visited
                2025-05-28  visited
                2025-06-10  seen
                """;

        assertThat(Said.by("CPP-05", story, "2025-06-11")).first().asString().contains("CannotTell");
        assertThat(Said.why("CPP-05", story, "2025-06-11"))
                .containsExactly("The visit on 14 May 2025 does not say whether the child was seen.");
    }

    @Test
    void what_lies_before_the_files_is_not_told_until_even_they_prove_it_late() {
        var story = """
                the census of 2026:
                2025-05-01  referred
                2025-05-01  plan begins
                the dataset since 2025-09-01:
                """;

        assertThat(Said.by("CPP-05", story, "2025-09-12")).containsExactly("?, due ?: CannotTell");
        assertThat(Said.why("CPP-05", story, "2025-09-12"))
                .containsExactly("The files begin on 1 September 2025, and the child may have been seen before.");
        // 10 working days after Sunday 31 August, the day before the files begin
        assertThat(Said.by("CPP-05", story, "2025-09-14")).containsExactly("?, due ?: CannotTell");
        assertThat(Said.by("CPP-05", story, "2025-09-15")).containsExactly("?, due ?: Overdue");
        assertThat(Said.by("CPP-05", story + "2025-08-29 seen\n2025-09-08 seen", "2025-09-15"))
                .containsExactly("2025-09-08, due 2025-09-22: Running");
    }

    @Test
    void a_plan_that_ended_before_the_files_gives_no_reading() {
        assertThat(Said.by("CPP-05", """
                the census of 2026:
                2025-05-01  referred
                2025-05-01  plan begins
                2025-08-01  plan ends
                the dataset since 2025-09-01:
                """, "2025-10-01")).isEmpty();
    }

    @Test
    void a_plan_begun_on_the_day_the_files_begin_is_told_in_full() {
        assertThat(Said.by("CPP-05", """
                the census of 2026:
                2025-09-01  referred
                2025-09-01  plan begins
                the dataset since 2025-09-01:
                """, "2025-09-12")).containsExactly("2025-09-01, due 2025-09-15: Running");
    }

    @Test
    void without_any_visits_on_record_it_says_so_and_the_first_one_typed_starts_the_clock() {
        var story = """
                the census of 2026:
                2025-05-01  referred
                2025-05-01  plan begins
                """;

        assertThat(Said.by("CPP-05", story, "2025-09-12")).containsExactly("?, due ?: CannotTell");
        assertThat(Said.why("CPP-05", story, "2025-09-12"))
                .containsExactly("No visits are in the loaded files, and none has been recorded here.");
        assertThat(Said.by("CPP-05", story + "typed:\n2025-09-10 seen\n2025-09-11 seen", "2025-09-12"))
                .containsExactly("2025-09-10, due 2025-09-24: Met 2025-09-11", "2025-09-11, due 2025-09-25: Running");
        assertThat(Said.by("CPP-05", story + "2025-06-01 plan ends", "2025-09-12"))
                .isEmpty();
    }

    @Test
    void a_plan_whose_beginning_is_not_a_date_cannot_be_told() {
        assertThat(Said.by("CPP-05", "2025-05-01 referred\nsoon plan begins\n2025-06-01 seen", "2025-09-12"))
                .containsExactly("?, due ?: CannotTell 2025-06-01");
        assertThat(Said.by("CPP-05", PLAN, "2025-04-30")).isEmpty();
    }

    @Test
    void the_interval_in_force_when_an_interval_begins_is_the_one_that_holds() {
        var settings = Settings.usual()
                .with(ProtectionPlanVisits.INTERVAL, day("2025-06-01"), Length.workingDays(15))
                .with(ProtectionPlanVisits.INTERVAL, day("2025-07-01"), Length.weeks(4));
        var clock = new ProtectionPlanVisits(WorkingDays.england(), settings);
        var journey = Story.journey(PLAN + "2025-05-15 seen\n2025-06-02 seen\n2025-07-01 seen");

        assertThat(clock.read(journey, day("2025-07-02")))
                .extracting(Said::inShort)
                .containsExactly(
                        "2025-05-01, due 2025-05-16: Met 2025-05-15",
                        "2025-05-15, due 2025-05-30: MetLate 2025-06-02",
                        "2025-06-02, due 2025-06-23: MetLate 2025-07-01",
                        "2025-07-01, due 2025-07-29: Running");
        assertThat(clock.source(day("2025-05-31")).words()).contains("every 10 working days");
        assertThat(clock.source(day("2025-06-01")).words()).contains("every 15 working days");
        assertThat(clock.source().words())
                .isEqualTo("A child on a child protection plan is seen at least every 4 weeks.");
        assertThat(clock.source().from()).contains(day("2025-07-01"));
        assertThat(clock.source().instrument()).isEqualTo(Instrument.LOCAL_STANDARDS);
        assertThat(clock.source().verification()).isEqualTo(new Verification.SetHere());
    }

    @Test
    void until_the_council_sets_an_interval_it_is_marked_as_unverified() {
        var clock = new InNeedVisits(WorkingDays.england(), Settings.usual());

        assertThat(clock.source().verification()).isEqualTo(new Verification.FromKnowledge());
        assertThat(clock.source().from()).isEmpty();
        assertThat(clock.source(day("2025-05-31")).words())
                .isEqualTo("A child on a child in need plan is seen at least every 20 working days.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 weeks", "0 working days", "261 working days", "53 weeks", "10 days"})
    void an_interval_of_no_days_or_of_more_than_a_year_is_no_interval(String length) {
        assertThatThrownBy(() -> InNeedVisits.INTERVAL.read(length))
                .hasMessageContaining("1 to 260 working days, or 1 to 52 weeks");
    }

    @Test
    void a_child_on_a_plan_in_need_is_seen_every_20_working_days() {
        assertThat(Said.by("CIP-04", """
                2025-05-01  referred
                2025-05-01  in need plan begins
                2025-06-02  seen
                """, "2025-06-30"))
                .containsExactly("2025-05-01, due 2025-06-02: Met 2025-06-02", "2025-06-02, due 2025-06-30: Running");
    }

    @Test
    void while_on_a_protection_plan_or_looked_after_other_visits_take_their_place() {
        assertThat(Said.by("CIP-04", """
                2025-05-01  referred
                2025-05-01  in need plan begins
                2025-05-08  seen
                2025-05-15  plan begins
                2025-05-16  seen
                2025-06-02  plan ends
                2025-06-10  seen
                2025-06-20  becomes looked after
                2025-06-25  seen
                2025-07-01  leaves care
                """, "2025-07-02"))
                .containsExactly(
                        "2025-05-01, due 2025-06-02: Met 2025-05-08",
                        "2025-05-08, due 2025-06-06: Lapsed on 2025-05-15",
                        "2025-06-02, due 2025-06-30: Met 2025-06-10",
                        "2025-06-10, due 2025-07-08: Lapsed on 2025-06-20",
                        "2025-07-01, due 2025-07-29: Running");
    }

    @Test
    void a_plan_in_need_all_of_which_lies_in_a_protection_plan_gives_no_reading() {
        assertThat(Said.by("CIP-04", """
                2025-05-01  referred
                2025-05-01  plan begins
                2025-05-10  in need plan begins
                2025-05-20  in need plan ends
                2025-06-02  plan ends
                """, "2025-07-02")).isEmpty();
        assertThat(Said.by("CIP-04", """
                2025-05-01  referred
                2025-05-01  plan begins
                2025-05-10  in need plan begins
                """, "2025-07-02")).isEmpty();
        assertThat(Said.by("CIP-04", """
                2025-05-01  referred
                2025-05-10  plan begins
                2025-05-10  in need plan begins
                2025-05-20  plan ends
                """, "2025-05-21")).containsExactly("2025-05-20, due 2025-06-18: Running");
    }

    @Test
    void a_protection_plan_that_is_still_to_come_changes_nothing_yet() {
        assertThat(Said.by("CIP-04", """
                2025-05-01  referred
                2025-05-01  in need plan begins
                2025-05-15  plan begins
                """, "2025-05-14")).containsExactly("2025-05-01, due 2025-06-02: Running");
    }

    @Test
    void a_plan_in_need_without_a_first_day_cannot_be_told() {
        assertThat(Said.by("CIP-04", "2025-05-01 referred\n- in need plan begins", "2025-05-14"))
                .containsExactly("?, due ?: CannotTell");
        assertThat(Said.by("CIP-04", "2025-05-01 referred\n2025-05-15 in need plan begins", "2025-05-14"))
                .isEmpty();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_visit_long_after_the_next_one_says_nothing_of_whether_that_one_came_in_time() {
        var story = """
                2025-05-01  referred
                2025-05-01  plan begins
                2025-05-02  seen
                2025-05-12  visited
                2025-05-23  seen
                2025-09-01  visited
                """;

        assertThat(Said.by("CPP-05", story, "2025-09-02"))
                .containsExactly(
                        "2025-05-01, due 2025-05-16: Met 2025-05-02",
                        "2025-05-02, due 2025-05-19: CannotTell 2025-05-23",
                        "2025-05-23, due 2025-06-09: Overdue");
    }

    @Test
    void one_visit_in_a_file_that_does_not_hold_them_all_makes_no_other_late() {
        var story = """
                the census of 2026:
                2025-05-01  referred
                2025-05-01  plan begins
                2025-05-02  seen
                """;

        assertThat(Said.why("CPP-05", story, "2025-09-02"))
                .containsExactly("No visits are in the loaded files, and none has been recorded here.");
        assertThat(Said.by("CPP-05", story, "2025-04-30"))
                .as("before the plan begins")
                .isEmpty();
    }
}
