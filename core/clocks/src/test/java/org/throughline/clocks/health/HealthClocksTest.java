package org.throughline.clocks.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class HealthClocksTest {

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-06-03 health assessed first       | 2025-07-01 | 2025-05-02, due 2025-06-03: Met 2025-06-03
            2025-06-04 health assessed             | 2025-07-01 | 2025-05-02, due 2025-06-03: MetLate 2025-06-04
            2025-05-20 health assessment refused   | 2025-06-03 | 2025-05-02, due 2025-06-03: Running
            2025-05-20 health assessment refused   | 2025-06-04 | 2025-05-02, due 2025-06-03: Overdue
            2025-05-20 health assessed again       | 2025-06-04 | 2025-05-02, due 2025-06-03: Overdue
            2025-05-01 health assessed             | 2025-06-04 | 2025-05-02, due 2025-06-03: Overdue
            2025-05-20 leaves care; 2025-05-21 health assessed | 2025-07-01 | 2025-05-02, due 2025-06-03: Lapsed on 2025-05-20
            """)
    void a_child_who_becomes_looked_after_is_assessed_within_20_working_days(String story, String asAt, String said) {
        assertThat(Said.inOneLine("HLT-01", "2025-05-02 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2021-01-15 born                                    | 2025-07-20 | 2025-01-20, due 2025-07-20: Running
            2021-01-15 born; 2025-07-20 health assessed again  | 2025-07-21 | 2025-01-20, due 2025-07-20: Met 2025-07-20
            2021-01-15 born; 2025-07-21 health assessed again  | 2025-07-21 | 2025-01-20, due 2025-07-20: MetLate 2025-07-21
            2020-07-21 born                                    | 2025-07-21 | 2025-01-20, due 2025-07-20: Overdue
            2020-07-20 born                                    | 2025-07-21 | nothing at all
            soon born                                          | 2025-07-21 | nothing at all
            """)
    void under_five_the_health_of_a_child_is_assessed_every_6_months(String story, String asAt, String said) {
        assertThat(Said.inOneLine(
                        "HLT-03", "2024-12-01 becomes looked after; 2025-01-20 health assessed; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2020-07-20 born                                    | 2026-01-20 | 2025-01-20, due 2026-01-20: Running
            2020-07-20 born                                    | 2026-01-21 | 2025-01-20, due 2026-01-20: Overdue
            2020-07-21 born                                    | 2026-01-20 | nothing at all
            2021-01-15 born; 2025-07-20 health assessed again  | 2025-07-21 | 2025-07-20, due 2026-07-20: Running
            2020-07-20 born; 2025-10-01 leaves care            | 2026-01-20 | 2025-01-20, due 2026-01-20: Lapsed on 2025-10-01
            soon born                                          | 2026-01-20 | 2025-01-20, due 2026-01-20: CannotTell
            """)
    void from_the_fifth_birthday_it_is_assessed_every_year(String story, String asAt, String said) {
        assertThat(Said.inOneLine(
                        "HLT-04", "2024-12-01 becomes looked after; 2025-01-20 health assessed; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2026-05-02 seen by a dentist   | 2026-06-01 | 2025-05-02, due 2026-05-02: Met 2026-05-02; 2026-05-02, due 2027-05-02: Running
            2026-05-03 seen by a dentist   | 2026-06-01 | 2025-05-02, due 2026-05-02: MetLate 2026-05-03; 2026-05-03, due 2027-05-03: Running
            2025-06-01 eyes tested         | 2026-05-02 | 2025-05-02, due 2026-05-02: Running
            2025-06-01 eyes tested         | 2026-05-03 | 2025-05-02, due 2026-05-02: Overdue
            2025-06-01 leaves care         | 2026-05-03 | 2025-05-02, due 2026-05-02: Lapsed on 2025-06-01
            """)
    void a_dentist_sees_a_looked_after_child_every_year(String story, String asAt, String said) {
        assertThat(Said.inOneLine("HLT-05", "2025-05-02 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2025-06-01 eyes tested         | 2026-06-01 | 2025-05-02, due 2026-05-02: Met 2025-06-01; 2025-06-01, due 2026-06-01: Running
            2025-06-01 eyes tested         | 2026-06-02 | 2025-05-02, due 2026-05-02: Met 2025-06-01; 2025-06-01, due 2026-06-01: Overdue
            2025-06-01 seen by a dentist   | 2026-05-03 | 2025-05-02, due 2026-05-02: Overdue
            """)
    void the_eyes_of_a_looked_after_child_are_tested_every_year(String story, String asAt, String said) {
        assertThat(Said.inOneLine("HLT-08", "2025-05-02 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} | on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens | read on | it says
            2022-05-02 born                                    | 2026-05-02 | 2025-05-02, due 2026-05-02: Running
            2022-05-03 born                                    | 2026-05-02 | nothing at all
            2009-05-03 born                                    | 2026-05-03 | 2025-05-02, due 2026-05-02: Overdue
            2009-05-02 born                                    | 2026-05-03 | nothing at all
            - born                                             | 2026-05-03 | nothing at all
            2015-01-01 born; 2026-05-02 questionnaire scored   | 2026-06-01 | 2025-05-02, due 2026-05-02: Met 2026-05-02; 2026-05-02, due 2027-05-02: Running
            2015-01-01 born; 2026-05-03 questionnaire scored   | 2026-06-01 | 2025-05-02, due 2026-05-02: MetLate 2026-05-03; 2026-05-03, due 2027-05-03: Running
            2015-01-01 born; 2026-04-02 questionnaire refused  | 2026-05-03 | 2025-05-02, due 2026-05-02: Overdue
            2015-01-01 born; 2027-03-31 scored in the year     | 2026-05-03 | 2025-05-02, due 2026-05-02: CannotTell
            2015-01-01 born; 2026-03-31 scored in the year     | 2026-05-03 | 2025-05-02, due 2026-05-02: Overdue
            """)
    void a_questionnaire_is_scored_every_year_from_4_to_16(String story, String asAt, String said) {
        assertThat(Said.inOneLine("HLT-06", "2025-05-02 becomes looked after; " + story, asAt))
                .isEqualTo(said);
    }
}
