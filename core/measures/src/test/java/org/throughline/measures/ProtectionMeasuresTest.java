package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.measures.Counted.counted;
import static org.throughline.measures.Counted.period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionMeasuresTest {

    private static final String YEAR = "2025-04-01/2026-03-31";

    @ParameterizedTest(name = "enquiry {0}, conference {1}: led to one {2}, in time {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # enquiry    | conference | led to one | in 15 working days
              2025-05-01 | 2025-05-23 | 1 of 1     | 1 of 1
              2025-05-01 | 2025-05-26 | 1 of 1     | 1 of 1
              2025-05-01 | 2025-05-27 | 1 of 1     | 0 of 1
              2025-05-01 | -          | 0 of 1     | nothing
              2025-03-31 | 2025-04-10 | nothing    | 1 of 1
            """)
    void an_enquiry_counts_by_its_start_and_a_conference_by_its_own_day(
            String enquiry, String conference, String led, String inTime) {
        var story = "2025-01-01 referred\n" + enquiry + " enquiry begins\n" + conference + " conference held\n";

        assertThat(counted("S47-ICPC", story, period(YEAR))).isEqualTo(led);
        assertThat(counted("ICPC-15", story, period(YEAR))).isEqualTo(inTime);
    }

    @Test
    void a_plan_counts_as_a_later_one_by_the_number_that_the_file_states() {
        assertThat(counted("CPP-2ND", "2025-05-01 plan begins", period(YEAR))).isEqualTo("0 of 1");
        assertThat(counted("CPP-2ND", "2025-05-01 plan begins, the third by the file", period(YEAR)))
                .isEqualTo("1 of 1");
        assertThat(counted("CPP-2ND", "2025-05-01 plan begins, the file says many", period(YEAR)))
                .isEqualTo("Nothing says how many child protection plans came before this one.");
    }

    @ParameterizedTest(name = "plan from {0} to {1}: open {2}, ended {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # began      | ended      | long of open | long of ended
              2024-04-02 | -          | 0 of 1       | nothing
              2024-04-01 | -          | 1 of 1       | nothing
              2024-04-01 | 2026-03-31 | nothing      | 1 of 1
              2024-04-02 | 2026-03-31 | nothing      | 0 of 1
              2024-04-01 | 2026-04-01 | 1 of 1       | nothing
              2026-03-31 | -          | 0 of 1       | nothing
              2026-04-01 | -          | nothing      | nothing
            """)
    void a_plan_is_long_with_its_seven_hundred_and_thirtieth_day(
            String began, String ended, String open, String long_) {
        var story = began + " plan begins\n" + ended + " plan ends\n";

        assertThat(counted("CPP-2YOPEN", story, period(YEAR))).isEqualTo(open);
        assertThat(counted("CPP-2YEND", story, period(YEAR))).isEqualTo(long_);
    }

    @Test
    void a_plan_whose_end_cannot_be_read_cannot_be_told_to_be_open() {
        assertThat(counted("CPP-2YOPEN", "2024-05-01 plan begins\n2025-02-30 plan ends", period(YEAR)))
                .isEqualTo("The end of a child protection plan is recorded on “2025-02-30”, which is not a date.");
        assertThat(counted("CPP-2YOPEN", "- plan begins", period(YEAR)))
                .isEqualTo("The start of a child protection plan is recorded without a day.");
    }

    @ParameterizedTest(name = "plan began {0}, reviewed {1} and {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # began      | reviewed   | again      | every review in time
              2025-05-01 | 2025-08-01 | 2026-02-01 | 1 of 1
              2025-05-01 | 2025-08-02 | 2026-02-01 | 0 of 1
              2025-05-01 | 2025-08-01 | 2026-02-02 | 0 of 1
              2025-05-01 | 2025-08-01 | -          | 0 of 1
              2024-10-01 | 2025-03-01 | 2025-09-01 | 0 of 1
              2024-10-01 | 2025-01-01 | 2025-07-02 | 0 of 1
              2025-12-31 | -          | -          | 1 of 1
              2026-01-01 | -          | -          | nothing
              2025-05-01 | 2025-04-01 | -          | A review of this plan is recorded on 1 April 2025, when the plan was not running.
            """)
    void a_plan_fails_with_one_review_that_was_late_in_the_year_or_is_overdue(
            String began, String reviewed, String again, String said) {
        var story = began + " plan begins\n" + reviewed + " plan reviewed\n"
                + (again.equals("-") ? "" : again + " plan reviewed\n");

        assertThat(counted("CPP-REV", story.replace("- plan reviewed\n", ""), period(YEAR)))
                .isEqualTo(said);
    }

    @Test
    void a_review_that_was_late_before_the_period_does_not_fail_it() {
        var story = """
                2024-06-01 plan begins
                2024-10-01 plan reviewed
                2025-03-01 plan reviewed
                2025-08-30 plan reviewed
                2026-02-01 plan reviewed
                """;

        assertThat(counted("CPP-REV", story, period(YEAR))).isEqualTo("1 of 1");
        assertThat(counted("CPP-REV", story, period("2024-04-01/2025-03-31"))).isEqualTo("0 of 1");
    }
}
