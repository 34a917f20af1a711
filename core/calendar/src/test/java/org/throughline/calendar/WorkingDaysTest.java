package org.throughline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = WorkingDays.england();

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # start     |  n | due
              2025-01-31 |  1 | 2025-02-03
              2025-12-24 |  1 | 2025-12-29
              2025-04-17 |  1 | 2025-04-22
              2025-04-19 |  1 | 2025-04-22
              2024-03-22 | 15 | 2024-04-16
              2024-12-20 | 20 | 2025-01-22
              2024-11-29 | 45 | 2025-02-05
              2025-05-02 | 20 | 2025-06-03
              2002-05-31 |  1 | 2002-06-05
              2022-06-01 |  1 | 2022-06-06
              2022-09-16 |  1 | 2022-09-20
            """)
    void the_due_day_leaves_out_the_start_day_weekends_and_bank_holidays(LocalDate start, int n, LocalDate due) {
        assertThat(workingDays.due(start, n)).isEqualTo(due);
        assertThat(workingDays.between(start, due)).isEqualTo(n);
    }

    @ParameterizedTest(name = "from {0} to {1} takes {2} working days")
    @CsvSource(delimiter = '|', textBlock = """
            # start      | stop       | working days
              2025-06-02 | 2025-06-02 | 0
              2025-06-02 | 2025-06-03 | 1
              2025-06-06 | 2025-06-07 | 0
              2025-06-06 | 2025-06-08 | 0
              2025-06-06 | 2025-06-09 | 1
              2025-06-07 | 2025-06-09 | 1
              2025-06-09 | 2025-06-06 | 0
              2025-12-24 | 2025-12-31 | 3
              2022-01-01 | 2022-12-31 | 250
              2022-12-31 | 2023-12-31 | 251
            """)
    void the_length_of_a_piece_of_work_leaves_out_the_day_it_began(LocalDate start, LocalDate stop, int length) {
        assertThat(workingDays.between(start, stop)).isEqualTo(length);
    }

    @ParameterizedTest(name = "what began on {0} and has {1} working days is in time until {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # start      |  n | last in time
              2025-06-02 |  1 | 2025-06-03
              2025-06-05 |  1 | 2025-06-08
              2025-04-16 |  1 | 2025-04-21
              2025-06-06 |  0 | 2025-06-08
              2025-06-02 |  0 | 2025-06-02
              2024-11-29 | 45 | 2025-02-05
              2025-12-12 |  8 | 2025-12-28
            """)
    void work_done_on_the_weekend_or_holiday_after_the_due_day_is_in_time(LocalDate start, int n, LocalDate last) {
        assertThat(workingDays.lastInTime(start, n)).isEqualTo(last);
        assertThat(workingDays.between(start, last)).isEqualTo(n);
        assertThat(workingDays.between(start, last.plusDays(1))).isEqualTo(n + 1);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # event      |  n | report by
              2025-06-05 |  3 | 2025-06-02
              2025-06-02 |  3 | 2025-05-28
              2025-06-01 |  3 | 2025-05-28
              2025-04-22 |  1 | 2025-04-17
              2025-03-31 | 15 | 2025-03-10
            """)
    void a_report_before_a_meeting_is_counted_back_without_the_meeting_day(LocalDate event, int n, LocalDate by) {
        assertThat(workingDays.before(event, n)).isEqualTo(by);
    }

    @ParameterizedTest(name = "what is due on {0} is planned by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # due        | plan by
              2025-06-06 | 2025-06-06
              2025-06-08 | 2025-06-06
              2025-04-21 | 2025-04-17
              2025-12-28 | 2025-12-24
            """)
    void what_is_due_on_a_weekend_is_planned_by_the_last_working_day(LocalDate due, LocalDate planBy) {
        assertThat(workingDays.lastOnOrBefore(due)).isEqualTo(planBy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-06", "2024-12-27", "2024-12-30", "2024-12-31", "2020-05-04"})
    void council_shutdown_days_are_working_days(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-07", "2025-06-08", "2025-04-18", "2025-12-25", "2021-12-25", "2022-09-19"})
    void nobody_is_held_to_work_on_weekends_and_bank_holidays(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void no_working_days_on_from_or_back_is_the_day_itself_even_a_sunday() {
        assertThat(workingDays.due(on("2025-06-08"), 0)).isEqualTo("2025-06-08");
        assertThat(workingDays.before(on("2025-06-08"), 0)).isEqualTo("2025-06-08");
    }

    @Test
    void a_negative_number_of_working_days_is_a_mistake() {
        assertThatThrownBy(() -> workingDays.due(on("2025-06-08"), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workingDays.before(on("2025-06-08"), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workingDays.lastInTime(on("2025-06-08"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_first_and_last_days_of_the_calendar_are_answered() {
        assertThat(workingDays.due(on("2000-01-01"), 1)).isEqualTo("2000-01-04");
        assertThat(workingDays.before(on("2000-01-05"), 1)).isEqualTo("2000-01-04");
        assertThat(workingDays.due(on("2100-12-30"), 1)).isEqualTo("2100-12-31");
        assertThat(workingDays.lastInTime(on("2100-12-29"), 1)).isEqualTo("2100-12-30");
        assertThat(workingDays.covers(on("2000-01-01"))).isTrue();
        assertThat(workingDays.covers(on("2100-12-31"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1677-09-22", "1999-12-31", "2101-01-01", "2262-04-11"})
    void a_day_outside_the_calendar_is_refused_by_name(LocalDate day) {
        assertThat(workingDays.covers(day)).isFalse();
        var inside = on("2025-06-02");
        assertThatThrownBy(() -> workingDays.isWorkingDay(day))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Working days are known from 2000-01-01 to 2100-12-31, not for " + day);
        assertThatThrownBy(() -> workingDays.due(day, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.before(day, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.between(day, inside)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.between(inside, day)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.isProclaimed(day)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.bankHoliday(day)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.bankHolidays(day.getYear()))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("Bank holidays are known from 2000 to 2100, not for " + day.getYear());
    }

    @Test
    void an_answer_outside_the_calendar_is_refused_and_never_wrong() {
        assertThatThrownBy(() -> workingDays.due(on("2100-12-31"), 1))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("That working day lies outside 2000-01-01 to 2100-12-31");
        assertThatThrownBy(() -> workingDays.lastInTime(on("2025-06-02"), Integer.MAX_VALUE))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.due(on("2025-06-02"), Integer.MAX_VALUE))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.before(on("2000-01-04"), 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.before(on("2025-06-02"), Integer.MAX_VALUE))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> workingDays.lastOnOrBefore(on("2000-01-03"))).isInstanceOf(DateTimeException.class);
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}
