package org.throughline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.Standing;
import org.throughline.journey.Story;

/** What was open in one year's census, and is not in the next one's. */
class LeftOutTest {

    private static final String LEFT_OUT = """
            the census of 2026:
            2025-05-01  referred
            2025-05-02  assessment begins
            2025-05-12  enquiry begins
            2025-06-01  plan begins
            2025-06-02  in need plan begins
            the census of 2027:
            """;

    private static final String WHY =
            "The return of the year that began on 1 April 2026 no longer holds it, and nothing says how it ended.";

    @ParameterizedTest
    @CsvSource({"ASM-01", "ASM-02", "S47-02", "CPP-03", "CPP-08"})
    void a_clock_cannot_tell_how_it_ended_and_calls_nobody_late(String clock) {
        assertThat(Said.why(clock, LEFT_OUT, "2026-11-22")).containsExactly(WHY);
    }

    @ParameterizedTest
    @CsvSource({"ASM-01", "ASM-02", "S47-02", "CPP-03"})
    void on_a_day_of_the_year_whose_census_holds_it_it_was_late(String clock) {
        assertThat(Said.by(clock, LEFT_OUT, "2026-03-31"))
                .singleElement()
                .asString()
                .contains("Overdue");
    }

    @Test
    void no_visit_is_due_any_more() {
        assertThat(Said.by("CPP-05", LEFT_OUT, "2026-11-22")).noneMatch(said -> said.contains("Overdue"));
        assertThat(Said.by("CIP-04", LEFT_OUT, "2026-11-22")).noneMatch(said -> said.contains("Overdue"));
    }

    @Test
    void the_child_is_not_open_to_the_service_and_was_while_the_census_held_them() {
        var journey = Story.journey(LEFT_OUT);

        assertThat(Standing.of(journey, LocalDate.of(2026, 11, 22)).isOpen()).isFalse();
        assertThat(Standing.of(journey, LocalDate.of(2026, 3, 31)))
                .satisfies(then -> assertThat(then.inNeedSince()).isPresent())
                .satisfies(then -> assertThat(then.needPlanSince()).isPresent())
                .satisfies(then -> assertThat(then.protectionPlanSince()).isPresent());
    }

    @Test
    void what_the_later_census_holds_again_goes_on() {
        var again = LEFT_OUT + """
                2025-05-01  referred
                2025-06-01  plan begins
                """;

        assertThat(Said.by("CPP-03", again, "2026-11-22"))
                .singleElement()
                .asString()
                .contains("Overdue");
        assertThat(Standing.of(Story.journey(again), LocalDate.of(2026, 11, 22)).protectionPlanSince())
                .contains(LocalDate.of(2025, 6, 1));
        assertThat(Said.why("ASM-02", again, "2026-11-22"))
                .as("the assessment, of which the later census says nothing, though it holds its episode")
                .containsExactly(WHY);
    }

    @Test
    void a_referral_that_came_again_is_watched_no_more() {
        var again = Story.journey("the census of 2026:\n2025-04-10 referred\n2025-04-20 case closed\n" + LEFT_OUT);
        var watch = Said.CLOCKS.watches().stream()
                .filter(each -> each.code().value().equals("REF-03"))
                .findFirst()
                .orElseThrow();

        assertThat(watch.read(again, LocalDate.of(2026, 3, 31))).hasSize(1);
        assertThat(watch.read(again, LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void an_end_that_the_earlier_census_gave_stands() {
        var ended = """
                the census of 2026:
                2025-05-01  referred
                2025-06-01  plan begins
                2025-09-30  plan ends
                2025-10-01  case closed
                the census of 2027:
                """;

        assertThat(Said.by("CPP-08", ended, "2026-11-22"))
                .containsExactly("2025-06-01, due 2027-05-30: Met 2025-09-30");
    }
}
