package org.throughline.clocks.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class VisitRecordsTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            typed on 2025-05-07:; 2025-05-02 seen | 2025-06-01 | 2025-05-02, due 2025-05-07: Met 2025-05-07
            typed on 2025-05-08:; 2025-05-02 seen | 2025-06-01 | 2025-05-02, due 2025-05-07: MetLate 2025-05-08
            typed on 2025-05-08:; 2025-05-02 seen | 2025-05-07 | 2025-05-02, due 2025-05-07: Running
            typed on 2025-05-01:; 2025-05-02 seen | 2025-06-01 | 2025-05-02, due 2025-05-07: CannotTell 2025-05-01
            2025-05-02 seen                       | 2025-06-01 | nothing at all
            """)
    void a_visit_is_entered_within_2_working_days(String story, String asAt, String said) {
        assertThat(Said.inOneLine("SUP-04", "2025-01-01 referred; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            typed on 2025-05-12:; 2025-05-02 visit written up | 2025-06-01 | 2025-05-02, due 2025-05-12: Met 2025-05-12
            typed on 2025-05-13:; 2025-05-02 visit written up | 2025-06-01 | 2025-05-02, due 2025-05-12: MetLate 2025-05-13
            typed on 2025-06-13:; 2025-05-02 visit written up | 2025-05-12 | 2025-05-02, due 2025-05-12: Running
            typed on 2025-06-13:; 2025-05-02 visit written up | 2025-05-13 | 2025-05-02, due 2025-05-12: Overdue
            """)
    void a_visit_is_written_up_within_5_working_days(String story, String asAt, String said) {
        assertThat(Said.inOneLine(
                        "SUP-05", "2025-01-01 referred; typed on 2025-05-02:; 2025-05-02 seen; " + story, asAt))
                .isEqualTo(said);
    }
}
