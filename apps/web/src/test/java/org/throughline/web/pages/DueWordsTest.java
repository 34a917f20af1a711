package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;

class DueWordsTest {

    @ParameterizedTest(name = "on {0}, due {1} and in time until {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # today    | due        | in time until | words
            2026-03-02 | 2026-03-06 | 2026-03-08    | 4 working days left
            2026-03-05 | 2026-03-06 | 2026-03-08    | 1 working day left
            2026-03-06 | 2026-03-06 | 2026-03-08    | Due today
            2026-03-07 | 2026-03-06 | 2026-03-08    | Still in time until 8 March 2026
            2026-03-06 | 2026-03-08 | 2026-03-08    | 2 days left
            2026-04-02 | 2026-04-07 | 2026-04-07    | 1 working day left
            """)
    void time_left_is_counted_in_working_days(LocalDate today, LocalDate due, LocalDate inTime, String words) {
        assertThat(on(today).left(due, Optional.of(inTime), Optional.empty())).isEqualTo(words);
    }

    @ParameterizedTest(name = "on {0}, due {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-09 | 2026-03-06 | Overdue by 1 working day
            2026-03-11 | 2026-03-06 | Overdue by 3 working days
            2026-03-08 | 2026-03-07 | Overdue by 1 day
            2026-04-07 | 2026-04-02 | Overdue by 1 working day
            2031-03-11 | 1999-12-31 | Overdue by 11,393 days
            """)
    void lateness_is_counted_in_working_days_where_the_calendar_has_them(LocalDate today, LocalDate due, String words) {
        assertThat(on(today).late(due, Optional.empty())).isEqualTo(words);
    }

    @Test
    void a_clock_in_hours_is_told_in_hours() {
        var now = DueWords.at(Clock.fixed(Instant.parse("2026-03-09T12:00:00Z"), ZoneId.of("Europe/London")));
        var due = LocalDate.parse("2026-03-09");

        assertThat(now.left(due, Optional.empty(), Optional.of(Instant.parse("2026-03-09T19:30:00Z"))))
                .isEqualTo("7 hours left");
        assertThat(now.left(due, Optional.empty(), Optional.of(Instant.parse("2026-03-09T12:30:00Z"))))
                .isEqualTo("Less than 1 hour left");
        assertThat(now.late(due, Optional.of(Instant.parse("2026-03-09T09:00:00Z"))))
                .isEqualTo("Overdue by 3 hours");
        assertThat(now.late(LocalDate.parse("2026-03-02"), Optional.of(Instant.parse("2026-03-02T09:00:00Z"))))
                .isEqualTo("Overdue by 5 working days");
    }

    @ParameterizedTest(name = "{0}, due at {1}: late {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            RUNNING  | 2026-03-09T12:30:00Z | false | Less than 1 hour left
            RUNNING  | 2026-03-09T09:00:00Z | true  | Overdue by 3 hours
            RUNNING  |                      | false | Due today
            OVERDUE  |                      | true  | Overdue by 0 days
            MET      | 2026-03-09T09:00:00Z | false |
            MET_LATE | 2026-03-09T09:00:00Z | true  |
            """)
    void what_is_due_at_an_hour_is_late_from_that_hour_on_in_one_way_for_all(
            String state, Instant dueAt, boolean late, String words) {
        var now = DueWords.at(Clock.fixed(Instant.parse("2026-03-09T12:00:00Z"), ZoneId.of("Europe/London")));
        var reading = reading(state, Optional.ofNullable(dueAt));

        assertThat(now.isLate(reading)).isEqualTo(late);
        if (words != null) {
            assertThat(now.open(reading)).isEqualTo(words);
        }
    }

    private static Reading reading(String state, Optional<Instant> dueAt) {
        var day = Optional.of(LocalDate.parse("2026-03-09"));
        return new Reading(
                new ClockCode("CON-01"),
                day,
                day,
                day,
                dueAt,
                Optional.empty(),
                switch (state) {
                    case "RUNNING" -> new State.Running();
                    case "OVERDUE" -> new State.Overdue();
                    case "MET" -> new State.Met();
                    default -> new State.MetLate();
                },
                "",
                Optional.empty());
    }

    @Test
    void due_soon_reaches_five_working_days_ahead() {
        assertThat(on(LocalDate.parse("2026-04-01")).lastDaySoon()).isEqualTo(LocalDate.parse("2026-04-10"));
    }

    private static DueWords on(LocalDate today) {
        var england = ZoneId.of("Europe/London");
        return DueWords.at(Clock.fixed(today.atTime(9, 0).atZone(england).toInstant(), england));
    }
}
