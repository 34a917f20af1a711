package org.throughline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedHoursTest {

    @ParameterizedTest(name = "72 hours after {0} it is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # found            | 72 hours later   | because
              2026-06-05T22:15 | 2026-06-08T22:15 | the weekend counts
              2026-12-24T09:00 | 2026-12-27T09:00 | Christmas counts
              2026-03-27T12:00 | 2026-03-30T13:00 | the clocks went forward, 73 on the wall
              2026-10-23T12:00 | 2026-10-26T11:00 | the clocks went back, 71 on the wall
              2026-03-29T02:00 | 2026-04-01T02:00 | the clocks had gone forward
            """)
    void seventy_two_hours_run_through_weekends_and_clock_changes(
            LocalDateTime found, LocalDateTime later, String because) {
        assertThat(ElapsedHours.onTheWall(ElapsedHours.after(ElapsedHours.at(found), 72)))
                .as(because)
                .isEqualTo(later);
    }

    @ParameterizedTest(name = "{0} on the wall is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # on the wall      | moment
              2026-01-15T09:00 | 2026-01-15T09:00:00Z
              2026-07-15T09:00 | 2026-07-15T08:00:00Z
              2026-10-25T01:30 | 2026-10-25T00:30:00Z
              2026-03-29T01:30 | 2026-03-29T01:30:00Z
            """)
    void a_time_on_the_wall_is_one_moment(LocalDateTime onTheWall, Instant moment) {
        assertThat(ElapsedHours.at(onTheWall)).isEqualTo(moment);
    }

    @ParameterizedTest(name = "back on {0}, talked to on {1}: surely within {2}, surely beyond {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # came back  | interview  | within | beyond
              2026-06-01 | 2026-06-01 | true   | false
              2026-06-01 | 2026-06-03 | true   | false
              2026-06-01 | 2026-06-04 | false  | false
              2026-06-01 | 2026-06-05 | false  | true
              2026-06-01 | 2026-07-05 | false  | true
            # clocks forward on 29 March: the night is an hour shorter and proves no less
              2026-03-27 | 2026-03-29 | true   | false
              2026-03-27 | 2026-03-31 | false  | false
              2026-03-27 | 2026-04-01 | false  | true
            # clocks back on 25 October: three days may hold 73 hours
              2026-10-23 | 2026-10-25 | false  | false
              2026-10-24 | 2026-10-25 | true   | false
              2026-10-23 | 2026-10-27 | false  | true
            """)
    void days_without_times_prove_72_hours_only_when_any_times_would(
            LocalDate back, LocalDate interview, boolean within, boolean beyond) {
        assertThat(ElapsedHours.daysProveWithin(back, interview, 72)).isEqualTo(within);
        assertThat(ElapsedHours.daysProveBeyond(back, interview, 72)).isEqualTo(beyond);
    }
}
