package org.throughline.clocks.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class NeedPlanInPlaceTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-01 services found to be needed; 2025-05-18 in need plan begins | 2025-06-01 | 2025-05-01, due 2025-05-16: Met 2025-05-18
            2025-05-01 services found to be needed; 2025-05-19 in need plan begins | 2025-06-01 | 2025-05-01, due 2025-05-16: MetLate 2025-05-19
            2025-05-01 services found to be needed                                 | 2025-05-18 | 2025-05-01, due 2025-05-16: Running
            2025-05-01 services found to be needed                                 | 2025-05-19 | 2025-05-01, due 2025-05-16: Overdue
            2025-05-30 worker W1 begins                                            | 2025-05-18 | 2025-05-01, due 2025-05-16: Running
            2025-05-30 worker W1 begins                                            | 2025-05-19 | 2025-05-01, due 2025-05-16: CannotTell
            2025-04-20 in need plan begins                                         | 2025-05-19 | 2025-05-01, due 2025-05-16: Met 2025-05-01
            2025-04-20 in need plan begins; 2025-04-30 in need plan ends           | 2025-05-19 | 2025-05-01, due 2025-05-16: CannotTell
            2025-05-10 plan begins                                                 | 2025-06-01 | 2025-05-01, due 2025-05-16: Lapsed on 2025-05-10
            2025-05-12 becomes looked after                                        | 2025-06-01 | 2025-05-01, due 2025-05-16: Lapsed on 2025-05-12
            2025-04-20 plan begins                                                 | 2025-06-01 | nothing at all
            2025-05-01 plan begins                                                 | 2025-06-01 | nothing at all
            2025-04-20 plan begins; 2025-05-02 plan ends                           | 2025-06-01 | nothing at all
            2025-04-20 plan begins; 2025-05-01 plan ends                           | 2025-05-18 | 2025-05-01, due 2025-05-16: Running
            2025-04-20 becomes looked after                                        | 2025-06-01 | nothing at all
            2025-05-01 becomes looked after                                        | 2025-06-01 | nothing at all
            2025-04-20 becomes looked after; 2025-04-30 leaves care                | 2025-05-18 | 2025-05-01, due 2025-05-16: Running
            2025-05-12 episode begins V4 U6 S                                      | 2025-05-19 | 2025-05-01, due 2025-05-16: CannotTell
            2025-05-12 episode begins V4 U6 S; 2025-05-01 services found to be needed | 2025-05-19 | 2025-05-01, due 2025-05-16: Overdue
            2025-05-01 nothing found to be needed                                  | 2025-06-01 | nothing at all
            2025-06-10 nothing found to be needed                                  | 2025-05-19 | 2025-05-01, due 2025-05-16: CannotTell
            2025-05-01 something found to be needed, nobody says what              | 2025-05-19 | 2025-05-01, due 2025-05-16: CannotTell
            2025-05-01 something else found to be needed                           | 2025-06-01 | nothing at all
            """)
    void a_plan_follows_an_assessment_that_ends_with_services_within_10_working_days(
            String story, String asAt, String said) {
        assertThat(Said.inOneLine(
                        "CIP-01",
                        "2025-04-01 referred; 2025-04-02 assessment begins; 2025-05-01 assessment authorised; " + story,
                        asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: nothing at all")
    @CsvSource(delimiter = '|', textBlock = """
            2025-04-02 assessment begins                                   | 2025-06-01
            2025-05-20 assessment begins; 2025-05-01 assessment authorised | 2025-05-10
            2025-04-02 assessment begins; 2025-05-01 assessment authorised | 2025-04-30
            """)
    void no_plan_is_due_before_an_assessment_has_ended(String story, String asAt) {
        assertThat(Said.inOneLine("CIP-01", "2025-04-01 referred; " + story, asAt))
                .isEqualTo("nothing at all");
    }
}
