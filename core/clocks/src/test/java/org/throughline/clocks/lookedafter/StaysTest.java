package org.throughline.clocks.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.Said;

class StaysTest {

    @ParameterizedTest(name = "{0}: {1} {2} may last {3} days")
    @CsvSource({
        "CLA-26,V3,U6,17",
        "CLA-37,C2,T3,21",
        "CLA-37,C2,T4,7",
        "S47-08,L1,U6,3",
        "S47-09,L2,U6,15",
        "S47-10,L3,U6,7"
    })
    void a_short_stay_may_last_only_so_long(String clock, String status, String place, int days) {
        var began = LocalDate.parse("2025-05-01");
        var last = began.plusDays(days);
        var story = "2025-05-01  episode begins %s %s S\n".formatted(status, place);

        assertThat(Said.by(clock, story, last.toString()))
                .containsExactly("2025-05-01, due %s: Running".formatted(last));
        assertThat(Said.by(clock, story, last.plusDays(1).toString()))
                .containsExactly("2025-05-01, due %s: Overdue".formatted(last));
        assertThat(Said.by(clock, story + last + "  episode ends X1", "2026-01-01"))
                .containsExactly("2025-05-01, due %s: Met %s".formatted(last, last));
        assertThat(Said.by(clock, story + last.plusDays(1) + "  episode ends X1", "2026-01-01"))
                .containsExactly("2025-05-01, due %s: MetLate %s".formatted(last, last.plusDays(1)));
        assertThat(Said.by(clock, story + began + "  episode ends X1", "2026-01-01"))
                .containsExactly("2025-05-01, due %s: Met 2025-05-01".formatted(last));
        assertThat(Said.by(clock, story + "2025-04-30  episode ends X1", "2026-01-01"))
                .containsExactly("2025-05-01, due %s: CannotTell 2025-04-30".formatted(last));
        assertThat(Said.by(clock, story + "soon  episode ends X1", "2026-01-01"))
                .containsExactly("2025-05-01, due %s: CannotTell".formatted(last));
        assertThat(Said.by(clock, story, "2025-04-30")).isEmpty();
    }

    @Test
    void other_placements_and_statuses_have_no_such_clock() {
        var story = "2025-05-01  becomes looked after\n2025-06-01  episode begins V4 T0 P";

        for (var clock : List.of("CLA-26", "CLA-37", "S47-08", "S47-09", "S47-10")) {
            assertThat(Said.by(clock, story, "2026-01-01")).isEmpty();
        }
    }

    @Test
    void a_move_of_placement_does_not_start_an_order_again() {
        assertThat(Said.by("S47-09", """
                2025-05-01  episode begins L2 U6 S
                2025-05-05  episode ends X1
                2025-05-05  episode begins L2 K2 P
                2025-05-20  episode ends X1
                """, "2026-01-01"))
                .containsExactly("2025-05-01, due 2025-05-16: MetLate 2025-05-20");
    }

    @Test
    void a_days_gap_does() {
        assertThat(Said.by("S47-09", """
                2025-05-06  episode begins L2 K2 P
                2025-05-20  episode ends X1
                2025-05-01  episode begins L2 U6 S
                2025-05-05  episode ends X1
                """, "2026-01-01"))
                .containsExactly(
                        "2025-05-01, due 2025-05-16: Met 2025-05-05", "2025-05-06, due 2025-05-21: Met 2025-05-20");
    }

    @Test
    void the_longest_row_ends_the_run_and_an_open_one_leaves_it_open() {
        var overlapping = """
                2025-05-01  episode begins L2 U6 S
                2025-05-15  episode ends X1
                2025-05-05  episode begins L2 K2 P
                2025-05-06  episode ends X1
                2025-05-15  episode begins L2 K2 P
                """;

        assertThat(Said.by("S47-09", overlapping + "2025-05-16 episode ends X1", "2026-01-01"))
                .containsExactly("2025-05-01, due 2025-05-16: Met 2025-05-16");
        assertThat(Said.by("S47-09", overlapping, "2026-01-01")).containsExactly("2025-05-01, due 2025-05-16: Overdue");
        assertThat(Said.by("S47-09", overlapping + "2025-06-01 episode begins L2 K2 P", "2026-01-01"))
                .containsExactly("2025-05-01, due 2025-05-16: Overdue");
    }

    @Test
    void a_row_whose_dates_cannot_be_right_stands_by_itself() {
        assertThat(Said.by("S47-09", """
                2025-05-01  episode begins L2 U6 S
                2025-05-10  episode ends X1
                2025-05-05  episode begins L2 K2 P
                2025-05-04  episode ends X1
                soon        episode begins L2 K2 P
                """, "2026-01-01"))
                .containsExactly(
                        "2025-05-01, due 2025-05-16: Met 2025-05-10",
                        "2025-05-05, due 2025-05-20: CannotTell 2025-05-04",
                        "?, due ?: CannotTell");
    }

    @Test
    void what_ends_after_the_day_is_still_open() {
        assertThat(Said.by("S47-09", """
                2025-05-01  episode begins L2 U6 S
                2025-05-10  episode ends X1
                """, "2025-05-09")).containsExactly("2025-05-01, due 2025-05-16: Running");
    }

    @Test
    void stays_that_only_last_years_episodes_hold_are_not_read() {
        assertThat(Said.by("CLA-26", """
                last year's episodes, of 2025:
                2024-05-01  episode begins V3 U6 S
                2024-05-10  episode ends X1
                the return of 2026:
                2025-05-01  episode begins V3 U6 S
                2025-05-10  episode ends X1
                """, "2026-01-01")).containsExactly("2025-05-01, due 2025-05-18: Met 2025-05-10");
    }
}
