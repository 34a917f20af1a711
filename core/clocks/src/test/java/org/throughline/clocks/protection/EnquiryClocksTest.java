package org.throughline.clocks.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class EnquiryClocksTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-26 enquiry concluded   | 2025-06-10 | 2025-05-01, due 2025-05-23: Met 2025-05-26
            2025-05-27 enquiry concluded   | 2025-06-10 | 2025-05-01, due 2025-05-23: MetLate 2025-05-27
            2025-05-26 conference held     | 2025-06-10 | 2025-05-01, due 2025-05-23: Met 2025-05-26
            2025-05-27 conference held     | 2025-06-10 | 2025-05-01, due 2025-05-23: CannotTell
            2025-04-30 conference held     | 2025-06-10 | 2025-05-01, due 2025-05-23: CannotTell
            - no conference needed         | 2025-05-26 | 2025-05-01, due 2025-05-23: Running
            - no conference needed         | 2025-05-27 | 2025-05-01, due 2025-05-23: CannotTell
            soon enquiry concluded         | 2025-05-27 | 2025-05-01, due 2025-05-23: CannotTell
            2025-05-20 case closed         | 2025-06-10 | 2025-05-01, due 2025-05-23: Lapsed on 2025-05-20
            """)
    void a_section_47_enquiry_ends_within_15_working_days(String story, String asAt, String said) {
        assertThat(Said.inOneLine("S47-03", "2025-04-30 referred; 2025-05-01 enquiry begins; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-01T10:00 seen  | 2025-05-10 | 2025-05-01, due 2025-05-02: Met 2025-05-01
            2025-05-01T09:59 seen  | 2025-05-02 | 2025-05-01, due 2025-05-02: Running
            2025-05-01T09:59 seen  | 2025-05-03 | 2025-05-01, due 2025-05-02: Overdue
            2025-05-01T09:59 seen; 2025-05-01T11:00 seen | 2025-05-10 | 2025-05-01, due 2025-05-02: Met 2025-05-01
            2025-05-02 seen; 2025-05-02T09:00 seen | 2025-05-10 | 2025-05-01, due 2025-05-02: Met 2025-05-02
            - seen; 2025-05-02T10:00 seen          | 2025-05-10 | 2025-05-01, due 2025-05-02: Met 2025-05-02
            2025-05-02 visited, not seen           | 2025-05-03 | 2025-05-01, due 2025-05-02: Overdue
            2025-05-01 seen        | 2025-05-10 | 2025-05-01, due 2025-05-02: Met 2025-05-01
            2025-05-02T10:00 seen  | 2025-05-10 | 2025-05-01, due 2025-05-02: Met 2025-05-02
            2025-05-02T10:01 seen  | 2025-05-10 | 2025-05-01, due 2025-05-02: MetLate 2025-05-02
            2025-05-02 seen        | 2025-05-10 | 2025-05-01, due 2025-05-02: CannotTell 2025-05-02
            2025-05-03 seen        | 2025-05-10 | 2025-05-01, due 2025-05-02: MetLate 2025-05-03
            2025-04-30 seen        | 2025-05-02 | 2025-05-01, due 2025-05-02: Running
            2025-04-30 seen        | 2025-05-03 | 2025-05-01, due 2025-05-02: Overdue
            2025-05-02 visited     | 2025-05-03 | 2025-05-01, due 2025-05-02: CannotTell
            2025-05-02 case closed | 2025-05-10 | 2025-05-01, due 2025-05-02: Lapsed on 2025-05-02
            """)
    void a_child_is_seen_within_a_day_of_the_strategy_discussion(String story, String asAt, String said) {
        assertThat(Said.inOneLine("S47-05", "2025-04-30 referred; 2025-05-01T10:00 enquiry begins; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-06-10 plan ends   | 2025-07-01 | 2025-06-10, due 2025-06-10: Met 2025-06-10
            2025-06-11 plan ends   | 2025-07-01 | 2025-06-10, due 2025-06-10: MetLate 2025-06-11
            2025-06-09 plan ends   | 2025-07-01 | nothing at all
            2025-06-09 plan ends; 2025-06-10 plan begins | 2025-07-01 | nothing at all
            2025-06-11 case closed | 2025-06-10 | 2025-06-10, due 2025-06-10: Running
            2025-06-12 case closed | 2025-06-11 | 2025-06-10, due 2025-06-10: Overdue
            2025-06-12 case closed | 2025-06-12 | 2025-06-10, due 2025-06-10: Lapsed on 2025-06-12
            2025-06-12 case closed | 2025-06-09 | nothing at all
            """)
    void a_plan_ends_on_the_day_the_child_turns_18(String story, String asAt, String said) {
        assertThat(Said.inOneLine(
                        "CPP-10", "2007-06-10 born; 2025-01-10 referred; 2025-01-10 plan begins; " + story, asAt))
                .isEqualTo(said);
    }

    @Test
    void how_an_enquiry_of_the_census_ended_is_learnt_from_the_dataset() {
        var begins = """
                2025-04-30  referred
                2025-05-01  enquiry begins
                """;

        assertThat(Said.inOneLine(
                        "S47-03",
                        "the census of 2026:\n%sthe dataset since 2025-04-01:\n%s2025-05-26  enquiry concluded\n"
                                .formatted(begins, begins),
                        "2025-06-10"))
                .isEqualTo("2025-05-01, due 2025-05-23: Met 2025-05-26");
    }

    @Test
    void whether_a_child_was_seen_is_told_only_of_the_time_in_which_visits_are_recorded() {
        var enquiry = """
                the census of 2026:
                2025-04-30  referred
                2025-05-01  enquiry begins
                """;

        assertThat(Said.why("S47-05", enquiry, "2025-05-10"))
                .containsExactly("No visits are in the loaded files, and none has been recorded here.");
        assertThat(Said.why("S47-05", enquiry + "the dataset since 2025-05-02:", "2025-05-10"))
                .containsExactly("The files begin on 2 May 2025, and the child may have been seen before.");
        assertThat(Said.by("S47-05", enquiry + "the dataset since 2025-05-01:", "2025-05-10"))
                .containsExactly("2025-05-01, due 2025-05-02: Overdue");
        assertThat(Said.why("S47-05", enquiry + "the dataset since 2025-05-01:\n2025-05-02 visited", "2025-05-10"))
                .containsExactly("The visit on 2 May 2025 does not say whether the child was seen.");
    }
}
