package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.measures.Counted.counted;
import static org.throughline.measures.Counted.period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralsAndAssessmentsTest {

    @ParameterizedTest(name = "referred {0}, then {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # before     | again      | referred again
              2024-06-01 | 2025-06-01 | 1 of 1
              2024-05-31 | 2025-06-01 | 0 of 1
              2025-06-01 | 2025-06-01 | 0 of 2
              2025-05-01 | 2025-06-01 | 1 of 2
              2024-02-29 | 2025-02-28 | nothing
              2025-03-31 | 2026-03-31 | 1 of 1
              2025-04-01 | 2026-04-01 | 0 of 1
              -          | 2025-06-01 | 0 of 1
            """)
    void a_referral_counts_as_another_where_one_came_in_the_twelve_months_before(
            String before, String again, String said) {
        var story = before + " referred\n" + again + " referred\n";

        assertThat(counted("REF-RE", story, period("2025-04-01/2026-03-31"))).isEqualTo(said);
    }

    @Test
    void a_referral_whose_day_cannot_be_read_is_said_to_be_one_that_cannot_be_told() {
        assertThat(counted("REF-RE", "2025-02-30 referred", period("2025-04-01/2026-03-31")))
                .isEqualTo("A referral is recorded on “2025-02-30”, which is not a date.");
    }

    @Test
    void what_comes_after_the_day_it_is_looked_at_from_is_not_known_yet() {
        var story = "2025-06-01 referred\n2025-09-01 referred\n";

        assertThat(counted("REF-RE", story, period("2025-04-01/2026-03-31|2025-08-31")))
                .isEqualTo("0 of 1");
        assertThat(counted("REF-RE", story, period("2025-04-01/2026-03-31|2025-09-01")))
                .isEqualTo("1 of 2");
    }

    @ParameterizedTest(name = "begun {0}, authorised {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # begun      | authorised | in 45 working days
              2025-03-31 | 2025-06-06 | 1 of 1
              2025-03-31 | 2025-06-08 | 1 of 1
              2025-03-31 | 2025-06-09 | 0 of 1
              2025-04-01 | 2025-06-09 | 1 of 1
              2025-01-02 | 2025-03-31 | nothing
              2025-01-02 | 2025-04-01 | 0 of 1
            """)
    void an_assessment_is_in_time_for_45_working_days_and_counts_by_the_day_it_was_authorised(
            String begun, String authorised, String said) {
        var story = begun + " referred\n" + begun + " assessment begins\n" + authorised + " assessment authorised\n";

        assertThat(counted("ASM-45", story, period("2025-04-01/2026-03-31"))).isEqualTo(said);
    }

    @Test
    void from_the_referral_only_the_first_assessment_counts() {
        var story = """
                2025-04-01 referred
                2025-05-30 assessment begins
                2025-06-10 assessment authorised
                2025-07-01 assessment begins
                2025-07-08 assessment authorised
                """;

        assertThat(counted("ASM-45-REF", story, period("2025-04-01/2026-03-31")))
                .isEqualTo("0 of 1");
        assertThat(counted("ASM-45", story, period("2025-04-01/2026-03-31"))).isEqualTo("2 of 2");
    }

    @Test
    void an_assessment_authorised_before_it_began_cannot_be_told() {
        var story = "2025-04-01 referred\n2025-05-30 assessment begins\n2025-05-01 assessment authorised\n";

        assertThat(counted("ASM-45", story, period("2025-04-01/2026-03-31")))
                .isEqualTo("It is recorded as done on 1 May 2025, before it began.");
    }
}
