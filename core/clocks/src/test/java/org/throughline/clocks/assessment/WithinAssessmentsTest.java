package org.throughline.clocks.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class WithinAssessmentsTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-16 point set for review                                   | 2025-05-16 | 2025-05-02, due 2025-05-16: Running
            2025-05-16 point set for review                                   | 2025-05-17 | 2025-05-02, due 2025-05-16: CannotTell
            2025-05-16 point set for review; 2025-05-10 assessment authorised | 2025-05-20 | 2025-05-02, due 2025-05-16: Lapsed on 2025-05-10
            2025-05-02 point set for review                                   | 2025-05-02 | 2025-05-02, due 2025-05-02: Running
            2025-05-01 point set for review                                   | 2025-05-17 | 2025-05-02, due ?: CannotTell
            soon point set for review                                         | 2025-05-17 | 2025-05-02, due ?: CannotTell
            2025-05-20 assessment authorised                                  | 2025-05-30 | nothing at all
            """)
    void a_manager_looks_at_an_assessment_on_the_day_that_was_set(String story, String asAt, String said) {
        assertThat(Said.inOneLine("ASM-03", "2025-05-01 referred; 2025-05-02 assessment begins; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-12 seen                    | 2025-05-20 | 2025-05-02, due 2025-05-12: Met 2025-05-12
            2025-05-13 seen                    | 2025-05-20 | 2025-05-02, due 2025-05-12: MetLate 2025-05-13
            2025-05-02 seen                    | 2025-05-20 | 2025-05-02, due 2025-05-12: Met 2025-05-02
            2025-05-01 seen                    | 2025-05-12 | 2025-05-02, due 2025-05-12: Running
            2025-05-01 seen                    | 2025-05-13 | 2025-05-02, due 2025-05-12: Overdue
            2025-05-08 visited                 | 2025-05-13 | 2025-05-02, due 2025-05-12: CannotTell
            2025-05-01 visited                 | 2025-05-13 | 2025-05-02, due 2025-05-12: Overdue
            2025-05-08 visited, not seen       | 2025-05-13 | 2025-05-02, due 2025-05-12: Overdue
            2025-05-20 assessment authorised   | 2025-05-30 | 2025-05-02, due 2025-05-12: Lapsed on 2025-05-20
            """)
    void a_child_is_seen_within_5_working_days_of_the_beginning_of_an_assessment(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine("ASM-04", "2025-05-01 referred; 2025-05-02 assessment begins; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-04-01 referred; 2025-05-14 assessment begins | 2025-06-01 | 2025-04-01, due 2025-05-14: Met 2025-05-14
            2025-04-01 referred; 2025-05-15 assessment begins | 2025-06-01 | 2025-04-01, due 2025-05-14: MetLate 2025-05-15
            2025-04-01 referred                               | 2025-05-14 | 2025-04-01, due 2025-05-14: Running
            2025-04-01 referred                               | 2025-05-15 | 2025-04-01, due 2025-05-14: Overdue
            2025-06-01 referred                               | 2025-06-01 | 2025-06-01, due 2025-06-01: Running
            2025-06-01 referred                               | 2025-06-02 | 2025-06-01, due 2025-06-01: Overdue
            2025-04-01 referred; 2025-09-20 born              | 2025-09-25 | 2025-04-01, due 2025-05-14: Lapsed on 2025-09-20
            2025-09-20 referred; 2025-09-20 born              | 2025-09-25 | nothing at all
            2025-10-01 referred                               | 2025-10-05 | nothing at all
            """)
    void the_assessment_of_an_unborn_child_begins_by_the_20th_week(String story, String asAt, String said) {
        assertThat(Said.inOneLine("ASM-07", "2025-10-01 birth expected; " + story, asAt))
                .isEqualTo(said);
    }
}
