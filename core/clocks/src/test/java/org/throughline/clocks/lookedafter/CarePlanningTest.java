package org.throughline.clocks.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class CarePlanningTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-19 care plan begins                            | 2025-06-01 | 2025-05-02, due 2025-05-19: Met 2025-05-19
            2025-05-20 care plan begins                            | 2025-06-01 | 2025-05-02, due 2025-05-19: MetLate 2025-05-20
            2025-04-20 care plan begins                            | 2025-06-01 | 2025-05-02, due 2025-05-19: Met 2025-05-02
            2025-04-20 care plan begins; 2025-05-02 care plan ends | 2025-06-01 | 2025-05-02, due 2025-05-19: Met 2025-05-02
            2025-04-20 care plan begins; 2025-05-01 care plan ends | 2025-05-19 | 2025-05-02, due 2025-05-19: Running
            2025-04-20 care plan begins; 2025-05-01 care plan ends | 2025-05-20 | 2025-05-02, due 2025-05-19: Overdue
            2025-05-10 leaves care                                 | 2025-06-01 | 2025-05-02, due 2025-05-19: Lapsed on 2025-05-10
            2025-05-10 leaves care; 2025-05-12 care plan begins    | 2025-06-01 | 2025-05-02, due 2025-05-19: Lapsed on 2025-05-10
            2025-05-10 dies                                        | 2025-06-01 | 2025-05-02, due 2025-05-19: Lapsed on 2025-05-10
            """)
    void a_care_plan_is_made_within_10_working_days(String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-01", "2025-05-02 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-12 reviewing officer begins | 2025-06-01 | 2025-05-02, due 2025-05-12: Met 2025-05-12
            2025-05-13 reviewing officer begins | 2025-06-01 | 2025-05-02, due 2025-05-12: MetLate 2025-05-13
            2025-01-01 reviewing officer begins | 2025-06-01 | 2025-05-02, due 2025-05-12: Met 2025-05-02
            2025-05-05 worker W1 begins         | 2025-05-12 | 2025-05-02, due 2025-05-12: Running
            2025-05-05 worker W1 begins         | 2025-05-13 | 2025-05-02, due 2025-05-12: Overdue
            2025-05-05 leaves care; 2025-05-07 reviewing officer begins | 2025-06-01 | 2025-05-02, due 2025-05-12: Lapsed on 2025-05-05
            """)
    void a_reviewing_officer_is_named_within_5_working_days(String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-05", "2025-05-02 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-08-20 contact of the reviewing officer                        | 2025-09-01 | 2025-05-20, due 2025-08-20: Met 2025-08-20
            2025-08-21 contact of the reviewing officer                        | 2025-09-01 | 2025-05-20, due 2025-08-20: CannotTell 2025-08-21
            2025-05-10 contact of the reviewing officer                        | 2025-08-20 | 2025-05-20, due 2025-08-20: Running
            2025-05-20 contact of the reviewing officer                        | 2025-08-21 | 2025-05-20, due 2025-08-20: Overdue
            2025-05-10 contact of the reviewing officer; 2025-07-01 reviewed PN1 | 2025-07-02 | 2025-05-20, due 2025-08-20: Lapsed on 2025-07-01; 2025-07-01, due 2025-10-01: Running
            2025-07-02 contact of the reviewing officer; 2025-07-01 reviewed PN1 | 2025-07-02 | 2025-05-20, due 2025-08-20: Lapsed on 2025-07-01; 2025-07-01, due 2025-10-01: Met 2025-07-02
            2025-05-21 worker W1 begins                                        | 2025-06-01 | 2025-05-20, due 2025-08-20: CannotTell
            """)
    void the_reviewing_officer_is_in_contact_between_reviews(String story, String asAt, String said) {
        assertThat(Said.inOneLine("CLA-16", "2025-05-02 becomes looked after; 2025-05-20 reviewed PN1; " + story, asAt))
                .isEqualTo(said);
    }
}
