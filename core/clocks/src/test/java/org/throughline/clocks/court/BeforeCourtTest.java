package org.throughline.clocks.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class BeforeCourtTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-11 letter sent         | 2025-06-01 | 2025-05-01, due 2025-05-09: Met 2025-05-11
            2025-05-12 letter sent         | 2025-06-01 | 2025-05-01, due 2025-05-09: MetLate 2025-05-12
            2025-06-12 letter sent         | 2025-05-11 | 2025-05-01, due 2025-05-09: Running
            2025-06-12 letter sent         | 2025-05-12 | 2025-05-01, due 2025-05-09: Overdue
            2025-05-05 pre-proceedings end | 2025-06-01 | 2025-05-01, due 2025-05-09: Lapsed on 2025-05-05
            2025-05-05 intent to issue     | 2025-06-01 | 2025-05-01, due 2025-05-09: Lapsed on 2025-05-05
            """)
    void the_letter_is_sent_within_5_working_days_of_the_decision(String story, String asAt, String said) {
        assertThat(Said.inOneLine("PLO-02", "2025-05-01 pre-proceedings begin; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-26 met before proceedings | 2025-06-01 | 2025-05-09, due 2025-05-23: Met 2025-05-26
            2025-05-27 met before proceedings | 2025-06-01 | 2025-05-09, due 2025-05-23: MetLate 2025-05-27
            2025-06-27 met before proceedings | 2025-05-26 | 2025-05-09, due 2025-05-23: Running
            2025-06-27 met before proceedings | 2025-05-27 | 2025-05-09, due 2025-05-23: Overdue
            2025-06-27 met before proceedings | 2025-05-08 | nothing at all
            2025-05-20 dies                   | 2025-05-27 | 2025-05-09, due 2025-05-23: Lapsed on 2025-05-20
            """)
    void the_first_meeting_is_held_within_10_working_days_of_the_letter(String story, String asAt, String said) {
        assertThat(Said.inOneLine("PLO-03", "2025-05-01 pre-proceedings begin; 2025-05-09 letter sent; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-08-21 pre-proceedings end | 2025-09-01 | 2025-05-01, due 2025-08-21: Met 2025-08-21
            2025-08-22 pre-proceedings end | 2025-09-01 | 2025-05-01, due 2025-08-21: MetLate 2025-08-22
            2025-08-20 intent to issue     | 2025-09-01 | 2025-05-01, due 2025-08-21: Met 2025-08-20
            2025-05-05 letter sent         | 2025-08-21 | 2025-05-01, due 2025-08-21: Running
            2025-05-05 letter sent         | 2025-08-22 | 2025-05-01, due 2025-08-21: Overdue
            """)
    void pre_proceedings_end_within_16_weeks(String story, String asAt, String said) {
        assertThat(Said.inOneLine("PLO-05", "2025-05-01 pre-proceedings begin; " + story, asAt))
                .isEqualTo(said);
    }

    @Test
    void no_first_meeting_is_due_before_a_letter_was_sent() {
        assertThat(Said.inOneLine("PLO-03", "2025-05-01 pre-proceedings begin", "2025-09-01"))
                .isEqualTo("nothing at all");
    }
}
