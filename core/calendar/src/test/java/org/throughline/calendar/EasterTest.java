package org.throughline.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2008-03-23",
                "2019-04-21",
                "2025-04-20",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2100-03-28",
                "2285-03-22"
            })
    void easter_is_on_the_day_that_almanacs_give(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"1900, 1999", "2000, 2099", "2100, 2199"})
    void easter_is_the_sunday_after_the_full_moon_of_the_church_s_tables(int first, int last) {
        for (int year = first; year <= last; year++) {
            assertThat(Easter.sunday(year)).isEqualTo(sundayByTheTables(year));
        }
    }

    private static LocalDate sundayByTheTables(int year) {
        return Stream.iterate(LocalDate.of(year, 3, 22), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() == SUNDAY && DayByDay.isEaster(day))
                .findFirst()
                .orElseThrow();
    }
}
