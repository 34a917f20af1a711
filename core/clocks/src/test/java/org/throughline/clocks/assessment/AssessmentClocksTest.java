package org.throughline.clocks.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class AssessmentClocksTest {

    @ParameterizedTest(name = "referred {0}, authorised {1}, closed {2}, died {3}: on {4} it is {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # referred  | authorised | closed     | died       | read on    | the clock is
              2024-11-29 |            |            |            | 2025-02-05 | Running
              2024-11-29 |            |            |            | 2025-02-06 | Overdue
              2024-11-29 | 2025-02-05 |            |            | 2025-03-01 | Met
              2024-11-29 | 2025-02-06 |            |            | 2025-03-01 | MetLate
              2024-11-29 | 2024-11-29 |            |            | 2025-03-01 | Met
              2024-11-29 | 2025-02-06 |            |            | 2025-02-05 | Running
              2024-11-29 |            | 2025-01-10 |            | 2025-03-01 | Lapsed on 2025-01-10
              2024-11-29 |            | 2025-02-20 |            | 2025-03-01 | Lapsed on 2025-02-20
              2024-11-29 |            | 2025-02-20 | 2025-01-11 | 2025-03-01 | Lapsed on 2025-01-11
              2024-11-29 |            | 2025-02-20 |            | 2025-02-19 | Overdue
              2024-11-29 | 2025-02-03 | 2025-01-10 |            | 2025-03-01 | Met
              2024-11-29 | 2024-11-28 |            |            | 2025-03-01 | CannotTell
              2024-11-29 | soon       |            |            | 2025-03-01 | CannotTell
              2024-11-29 | soon       | 2025-01-10 |            | 2025-03-01 | CannotTell
              2024-11-29 | 2025-02-03 | soon       |            | 2025-03-01 | Met
              2024-11-29 |            | soon       | 2025-01-11 | 2025-03-01 | CannotTell
              2024-11-29 |            | 2024-11-28 |            | 2025-03-01 | CannotTell
              2009-12-31 | 2010-01-10 |            |            | 2025-03-01 | CannotTell
              -          | 2025-02-05 |            |            | 2025-03-01 | CannotTell
              soon       |            |            |            | 2025-03-01 | CannotTell
            """)
    void is_authorised_within_45_working_days_of_the_referral(
            String referred,
            @Nullable String authorised,
            @Nullable String closed,
            @Nullable String died,
            String asAt,
            String state) {
        var story = "%s referred\n%s assessment begins\n".formatted(referred, referred)
                + (authorised == null ? "" : authorised + " assessment authorised\n")
                + (closed == null ? "" : closed + " case closed\n")
                + (died == null ? "" : died + " dies\n");

        assertThat(Said.by("ASM-01", story, asAt)).singleElement().asString().contains(": " + state);
        assertThat(Said.by("ASM-02", story, asAt)).singleElement().asString().contains(": " + state);
    }

    @Test
    void what_is_due_on_friday_and_done_on_the_saturday_after_is_in_time() {
        // 45 working days from Friday 25 April 2025 end on Monday 30 June; from the 24th on Friday the 27th
        var story = """
                2025-04-24  referred
                2025-04-24  assessment begins
                2025-06-29  assessment authorised
                """;

        assertThat(Said.by("ASM-01", story, "2025-07-01"))
                .containsExactly("2025-04-24, due 2025-06-30: Met 2025-06-29");
        assertThat(Said.by("ASM-01", """
                2025-04-23  referred
                2025-04-23  assessment begins
                2025-06-29  assessment authorised
                """, "2025-07-01")).containsExactly("2025-04-23, due 2025-06-27: Met 2025-06-29");
        assertThat(Said.by("ASM-01", """
                2025-04-23  referred
                2025-04-23  assessment begins
                2025-06-30  assessment authorised
                """, "2025-07-01"))
                .containsExactly("2025-04-23, due 2025-06-27: MetLate 2025-06-30");
    }

    @Test
    void a_referral_without_an_assessment_has_no_clock_and_one_that_is_still_to_come_has_none_yet() {
        assertThat(Said.by("ASM-01", "2025-04-01  referred", "2025-06-01")).isEmpty();
        assertThat(Said.by("ASM-01", """
                2025-04-01  referred
                2025-06-02  assessment begins
                """, "2025-06-01")).isEmpty();
        assertThat(Said.by("ASM-01", """
                2025-04-01  referred
                2025-04-01  assessment begins
                """, "2025-03-31")).isEmpty();
    }

    @Test
    void the_first_assessment_counts_from_the_referral_and_each_counts_from_its_own_start() {
        var story = """
                2025-04-01  referred
                2025-05-01  assessment begins
                2025-08-01  assessment authorised
                2025-04-02  assessment begins
                2025-04-30  assessment authorised
                """;

        assertThat(Said.by("ASM-01", story, "2025-09-01"))
                .containsExactly("2025-04-01, due 2025-06-09: Met 2025-04-30");
        assertThat(Said.by("ASM-02", story, "2025-09-01"))
                .containsExactly(
                        "2025-05-01, due 2025-07-07: MetLate 2025-08-01", "2025-04-02, due 2025-06-10: Met 2025-04-30");
    }

    @Test
    void an_assessment_whose_start_tells_nothing_is_the_first_only_where_there_is_no_other() {
        assertThat(Said.by("ASM-01", """
                2025-04-01  referred
                -           assessment begins
                2025-04-10  assessment authorised
                2025-04-20  assessment begins
                2025-04-30  assessment authorised
                """, "2025-09-01")).containsExactly("2025-04-01, due 2025-06-09: Met 2025-04-30");
        assertThat(Said.by("ASM-01", """
                2025-04-01  referred
                soon        assessment begins
                2025-04-10  assessment authorised
                2025-10-20  assessment begins
                """, "2025-09-01")).containsExactly("2025-04-01, due 2025-06-09: Met 2025-04-10");
    }

    @Test
    void of_two_that_began_on_one_day_the_first_of_the_file_counts() {
        assertThat(Said.by("ASM-01", """
                2025-04-01  referred
                2025-04-02  assessment begins
                2025-04-10  assessment authorised
                2025-04-02  assessment begins
                2025-04-30  assessment authorised
                """, "2025-09-01")).containsExactly("2025-04-01, due 2025-06-09: Met 2025-04-10");
    }

    @ParameterizedTest(name = "referred {0}, assessed from {1}: {2}")
    @CsvSource({
        "2025-01-10, 2025-03-31, Overdue",
        "2025-01-10, 2025-04-01, CannotTell",
        "2025-01-29, 2025-04-02, Overdue",
        "2025-01-28, 2025-04-02, CannotTell",
        "2025-04-01, 2025-08-01, Overdue",
        "2025-03-31, 2025-08-01, CannotTell",
        "2025-03-31, -, Overdue",
    })
    void an_earlier_assessment_may_be_missing_where_the_referral_lies_before_the_files(
            String referred, String assessed, String state) {
        var story = """
                the census of 2026:
                %s  referred
                %s  assessment begins
                """.formatted(referred, assessed);

        assertThat(Said.by("ASM-01", story, "2025-12-01"))
                .singleElement()
                .asString()
                .endsWith(state);
        assertThat(Said.by("ASM-02", story, "2025-12-01"))
                .singleElement()
                .asString()
                .endsWith(assessed.equals("-") ? "CannotTell" : "Overdue");
    }

    @Test
    void once_the_year_before_is_loaded_too_the_earlier_assessment_is_no_longer_missed() {
        assertThat(Said.by("ASM-01", """
                the census of 2025:
                2025-01-10  referred
                the census of 2026:
                2025-01-10  referred
                2025-05-01  assessment begins
                2025-06-01  assessment authorised
                """, "2025-12-01"))
                .containsExactly("2025-01-10, due 2025-03-14: MetLate 2025-06-01");
    }

    @Test
    void why_it_cannot_be_told_is_said_in_plain_words() {
        assertThat(Said.why("ASM-02", """
                2025-04-01  referred
                2025-02-30  assessment begins
                """, "2025-12-01"))
                .containsExactly("The day it began is recorded as “2025-02-30”, which is not a date.");
        assertThat(Said.why("ASM-02", "2025-04-01 referred\n- assessment begins", "2025-12-01"))
                .containsExactly("The day it began is not recorded.");
        assertThat(Said.why("ASM-02", """
                2025-04-01  referred
                2025-04-02  assessment begins
                soon        assessment authorised
                """, "2025-12-01"))
                .containsExactly("The day it was done is recorded as “soon”, which is not a date.");
        assertThat(Said.why("ASM-02", """
                2025-04-01  referred
                2025-04-02  assessment begins
                2025-04-01  assessment authorised
                """, "2025-12-01"))
                .containsExactly("It is recorded as done on 1 April 2025, before it began.");
        assertThat(Said.why("ASM-02", """
                2025-04-01  referred
                2025-04-02  assessment begins
                2025-04-01  case closed
                """, "2025-12-01"))
                .containsExactly("It is recorded as over on 1 April 2025, before it began.");
        assertThat(Said.why("ASM-02", """
                2025-04-01  referred
                2025-04-02  assessment begins
                soon        case closed
                """, "2025-12-01"))
                .containsExactly("The day that would end it is recorded as “soon”, which is not a date.");
        assertThat(Said.why("ASM-02", "2009-04-01 referred\n2009-04-01 assessment begins", "2025-12-01"))
                .containsExactly("Bank holidays are known from 1 January 2010 on, and it began before.");
        assertThat(Said.why("ASM-01", """
                the census of 2026:
                2024-05-01  referred
                2025-05-01  assessment begins
                """, "2025-12-01"))
                .containsExactly("The files begin on 1 April 2025; an earlier assessment may not be in them.");
    }
}
