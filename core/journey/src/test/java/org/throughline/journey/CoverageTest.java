package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void two_years_that_touch_speak_from_the_first_day_of_the_earlier_one() {
        var coverage = new Coverage(List.of(reviews(2026), reviews(2025)));

        assertThat(coverage.since(Collection.SSDA903, "Reviews")).contains(LocalDate.parse("2024-04-01"));
        assertThat(coverage.latestYear(Collection.SSDA903, "Reviews")).contains(2026);
    }

    @Test
    void a_year_that_is_missing_between_two_breaks_the_run() {
        var coverage = new Coverage(List.of(reviews(2024), reviews(2026)));

        assertThat(coverage.since(Collection.SSDA903, "Reviews")).contains(LocalDate.parse("2025-04-01"));
    }

    @Test
    void a_table_that_no_file_held_is_not_covered() {
        var coverage = new Coverage(List.of(reviews(2026)));

        assertThat(coverage.holds(Collection.SSDA903, "Episodes")).isFalse();
        assertThat(coverage.since(Collection.SSDA903, "Episodes")).isEmpty();
        assertThat(coverage.since(Collection.CIN, "Reviews")).isEmpty();
    }

    private static Coverage.Span reviews(int year) {
        return new Coverage.Span(
                new Scope("E1", Collection.SSDA903, year, "Reviews"),
                LocalDate.of(year - 1, 4, 1),
                LocalDate.of(year, 3, 31));
    }
}
