package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsOfCareTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    @Test
    void a_child_who_leaves_and_comes_back_has_two_periods() {
        assertThat(periods("""
                2025-01-06  becomes looked after
                2025-01-20  leaves care
                2025-05-02  becomes looked after
                """)).containsExactly("2025-01-06 to 2025-01-20", "2025-05-02 to now");
    }

    @Test
    void coming_back_on_the_day_of_leaving_goes_on_and_a_days_gap_does_not() {
        assertThat(periods("""
                2025-01-06  becomes looked after
                2025-01-20  leaves care
                2025-01-20  becomes looked after
                2025-02-03  leaves care
                2025-02-04  becomes looked after
                """)).containsExactly("2025-01-06 to 2025-02-03", "2025-02-04 to now");
    }

    @Test
    void an_episode_left_open_ends_when_the_next_one_begins() {
        assertThat(periods("""
                2025-01-06  becomes looked after
                2025-03-01  becomes looked after
                2025-04-01  leaves care
                """)).containsExactly("2025-01-06 to 2025-04-01");
    }

    @Test
    void the_longest_of_overlapping_episodes_decides_the_end() {
        assertThat(periods("""
                2025-01-06  becomes looked after
                2025-06-01  leaves care
                2025-02-01  becomes looked after
                2025-03-01  leaves care
                2025-05-31  becomes looked after
                2025-06-10  leaves care
                """)).containsExactly("2025-01-06 to 2025-06-10");
    }

    @Test
    void short_breaks_do_not_make_a_child_looked_after() {
        assertThat(periods("""
                2025-01-06  episode begins V3 U6 S
                2025-02-06  episode begins V4 U6 S
                """)).isEmpty();
    }

    @Test
    void what_lies_after_the_day_is_not_known_yet() {
        assertThat(periods("""
                2026-03-31  becomes looked after
                2026-04-01  leaves care
                2026-05-01  becomes looked after
                """)).containsExactly("2026-03-31 to now");
    }

    @Test
    void an_episode_whose_dates_cannot_be_right_breaks_the_record_of_the_child() {
        assertThat(broken("2025-01-06  becomes looked after")).isFalse();
        assertThat(broken("""
                2025-01-06  becomes looked after
                2025-01-06  leaves care
                """)).isTrue();
        assertThat(broken("""
                2025-01-06  becomes looked after
                soon        leaves care
                """)).isTrue();
        assertThat(broken("-  becomes looked after")).isTrue();
        assertThat(broken("31/02/2025  becomes looked after")).isTrue();
        assertThat(broken("31/02/2025  episode begins V3 U6 S")).isFalse();
        assertThat(broken("2026-04-01  becomes looked after")).isFalse();
    }

    @Test
    void last_years_return_adds_what_had_ended_and_is_not_stated_again() {
        assertThat(periods("""
                last year's episodes, of 2025:
                2024-05-01  becomes looked after
                2024-09-01  leaves care
                2024-09-01  becomes looked after
                2025-01-01  leaves care
                2025-02-01  becomes looked after
                the return of 2026:
                2024-09-01  becomes looked after
                2025-06-01  leaves care
                """)).containsExactly("2024-05-01 to 2025-06-01");
    }

    @Test
    void a_row_of_last_year_is_restated_by_any_row_of_this_year_from_the_same_day() {
        assertThat(periods("""
                last year's episodes, of 2025:
                2024-05-01  becomes looked after
                2024-09-01  leaves care
                the return of 2026:
                2024-05-01  episode begins V3 U6 S
                2024-05-10  episode ends X1
                """)).isEmpty();
    }

    @Test
    void faulty_rows_of_last_year_are_dropped_and_break_nothing() {
        var care = PeriodsOfCare.asAt(Story.journey("""
                        last year's episodes, of 2025:
                        2024-05-01  becomes looked after
                        2024-04-01  leaves care
                        the return of 2026:
                        2025-05-01  becomes looked after
                        """), TODAY);

        assertThat(care.broken()).isFalse();
        assertThat(inWords(care.periods())).containsExactly("2025-05-01 to now");
    }

    @Test
    void a_child_of_last_years_episodes_alone_is_in_no_return_that_can_be_read_as_a_whole() {
        assertThat(periods("""
                the return of 2026:
                last year's episodes, of 2025:
                2024-05-01  becomes looked after
                2024-09-01  leaves care
                """)).isEmpty();
    }

    @Test
    void a_child_who_left_care_in_an_earlier_year_is_read_where_that_year_was_loaded_whole() {
        assertThat(periods("""
                the return of 2025:
                2024-05-01  becomes looked after
                2024-09-01  leaves care
                the return of 2026:
                """)).containsExactly("2024-05-01 to 2024-09-01");
    }

    @Test
    void an_end_that_last_years_return_gave_does_not_end_an_episode_that_this_years_return_leaves_open() {
        assertThat(periods("""
                the return of 2025:
                2024-05-01  becomes looked after
                2024-09-01  leaves care
                the return of 2026:
                2024-05-01  becomes looked after
                """)).containsExactly("2024-05-01 to now");
    }

    @Test
    void the_order_in_which_facts_come_changes_nothing() {
        var story = Story.of("""
                last year's episodes, of 2025:
                2024-05-01  becomes looked after
                2024-09-01  leaves care
                the return of 2026:
                2024-09-01  becomes looked after
                2025-06-01  leaves care
                2025-06-01  becomes looked after
                """);

        for (int seed = 0; seed < 20; seed++) {
            assertThat(inWords(PeriodsOfCare.asAt(story.shuffled(seed), TODAY).periods()))
                    .containsExactly("2024-05-01 to now");
        }
    }

    @Test
    void a_period_holds_its_first_and_its_last_day() {
        var period = PeriodsOfCare.asAt(Story.journey("""
                                2025-01-06  becomes looked after
                                2025-01-20  leaves care
                                """), TODAY).periods().getFirst();

        assertThat(period.holds(LocalDate.parse("2025-01-05"))).isFalse();
        assertThat(period.holds(LocalDate.parse("2025-01-06"))).isTrue();
        assertThat(period.holds(LocalDate.parse("2025-01-20"))).isTrue();
        assertThat(period.holds(LocalDate.parse("2025-01-21"))).isFalse();
    }

    private static boolean broken(String story) {
        return PeriodsOfCare.asAt(Story.journey(story), TODAY).broken();
    }

    private static List<String> periods(String story) {
        return inWords(PeriodsOfCare.asAt(Story.journey(story), TODAY).periods());
    }

    private static List<String> inWords(List<PeriodOfCare> periods) {
        return periods.stream()
                .map(period -> period.began() + " to "
                        + period.ended().map(LocalDate::toString).orElse("now"))
                .toList();
    }
}
