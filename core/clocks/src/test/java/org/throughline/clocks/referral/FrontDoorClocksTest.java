package org.throughline.clocks.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class FrontDoorClocksTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            - contact leads to a referral; 2025-05-06 referred    | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-06
            - contact leads to a referral; 2025-05-02 referred    | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-02
            - contact leads to a referral; 2025-05-07 referred    | 2025-05-10 | 2025-05-02, due 2025-05-06: CannotTell
            - contact leads to a referral; 2025-05-01 referred    | 2025-05-10 | 2025-05-02, due 2025-05-06: CannotTell
            - contact answered with advice; 2025-05-06 referred   | 2025-05-10 | 2025-05-02, due 2025-05-06: CannotTell
            2025-05-06 referred                                   | 2025-05-06 | 2025-05-02, due 2025-05-06: Running
            2025-05-06 referred                                   | 2025-05-07 | 2025-05-02, due 2025-05-06: CannotTell
            2025-05-04 dies                                       | 2025-05-10 | 2025-05-02, due 2025-05-06: Lapsed on 2025-05-04
            """)
    void a_manager_decides_on_a_contact_within_a_working_day(String story, String asAt, String said) {
        assertThat(Said.inOneLine("CON-01", "2025-05-02 contact received; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            - dies                          | 2025-05-06 | 2025-05-02, due 2025-05-06: Running
            - dies                          | 2025-05-07 | 2025-05-02, due 2025-05-06: CannotTell
            2025-05-06 assessment begins    | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-06
            2025-05-07 assessment begins    | 2025-05-10 | 2025-05-02, due 2025-05-06: CannotTell
            soon assessment begins; 2025-05-06 enquiry begins | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-06
            2025-05-03 enquiry begins       | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-03
            2025-05-05 case closed          | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-05
            2025-05-01 assessment begins    | 2025-05-10 | 2025-05-02, due 2025-05-06: CannotTell
            2025-05-04 dies                 | 2025-05-10 | 2025-05-02, due 2025-05-06: Lapsed on 2025-05-04
            """)
    void a_manager_decides_on_a_referral_within_a_working_day(String story, String asAt, String said) {
        assertThat(Said.inOneLine("REF-01", "2025-05-02 referred; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-05-06 worker W1 begins                             | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-06
            2025-05-07 worker W1 begins                             | 2025-05-10 | 2025-05-02, due 2025-05-06: MetLate 2025-05-07
            2025-04-01 worker W1 begins                             | 2025-05-10 | 2025-05-02, due 2025-05-06: Met 2025-05-02
            2025-04-01 worker W1 begins; 2025-05-02 worker ends     | 2025-05-07 | 2025-05-02, due 2025-05-06: Overdue
            2025-05-06 former social worker begins                  | 2025-05-06 | 2025-05-02, due 2025-05-06: Running
            2025-05-06 former social worker begins                  | 2025-05-07 | 2025-05-02, due 2025-05-06: Overdue
            2025-05-06 reviewing officer begins                     | 2025-05-07 | 2025-05-02, due 2025-05-06: Overdue
            2025-05-20 assessment authorised                        | 2025-05-30 | 2025-05-02, due 2025-05-06: Lapsed on 2025-05-20
            """)
    void a_child_who_is_assessed_has_a_social_worker_within_a_working_day(String story, String asAt, String said) {
        assertThat(Said.inOneLine("REF-05", "2025-05-01 referred; 2025-05-02 assessment begins; " + story, asAt))
                .isEqualTo(said);
    }
}
