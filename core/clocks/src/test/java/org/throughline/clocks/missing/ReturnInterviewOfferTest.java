package org.throughline.clocks.missing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class ReturnInterviewOfferTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-06-04 interviewed              | 2025-06-10 | 2025-06-02, due 2025-06-05: Met 2025-06-04
            2025-06-06 interviewed              | 2025-06-10 | 2025-06-02, due 2025-06-05: CannotTell
            - interview not offered             | 2025-06-05 | 2025-06-02, due 2025-06-05: Running
            - interview not offered             | 2025-06-06 | 2025-06-02, due 2025-06-05: Overdue
            - interview not offered; 2025-06-04 dies | 2025-06-06 | 2025-06-02, due 2025-06-05: Lapsed on 2025-06-04
            - interview offered                 | 2025-06-03 | 2025-06-02, due 2025-06-05: CannotTell
            - interview not accepted            | 2025-06-05 | 2025-06-02, due 2025-06-05: Running
            - interview not accepted            | 2025-06-06 | 2025-06-02, due 2025-06-05: CannotTell
            - interview not accepted            | 2025-06-01 | nothing at all
            """)
    void an_interview_is_offered_within_72_hours_of_the_return(String story, String asAt, String said) {
        assertThat(Said.inOneLine("MIS-02", "2025-06-01 goes missing; 2025-06-02 is back; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: nothing at all")
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-01 is away; 2025-06-02 is back      | 2025-06-10
            2025-06-01 goes missing                     | 2025-06-10
            2025-06-01 goes missing; 2025-06-12 is back | 2025-06-10
            2025-06-12 goes missing; 2025-06-02 is back | 2025-06-10
            """)
    void none_is_due_to_a_child_who_was_away_or_is_not_back(String story, String asAt) {
        assertThat(Said.inOneLine("MIS-02", story, asAt)).isEqualTo("nothing at all");
    }
}
