package org.throughline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionYearTest {

    private final CollectionYear year = CollectionYear.ending(2026);

    @Test
    void a_collection_year_runs_from_1_april_to_31_march() {
        assertThat(year.ending()).isEqualTo(2026);
        assertThat(year.first()).isEqualTo("2025-04-01");
        assertThat(year.last()).isEqualTo("2026-03-31");
    }

    @ParameterizedTest(name = "{0} is in the year ending in March {1}")
    @CsvSource({"2025-03-31, 2025", "2025-04-01, 2026", "2025-12-31, 2026", "2026-01-01, 2026", "2026-03-31, 2026"})
    void every_day_has_its_collection_year(LocalDate day, int ending) {
        assertThat(CollectionYear.of(day)).isEqualTo(CollectionYear.ending(ending));
        assertThat(CollectionYear.ending(ending).holds(day)).isTrue();
        assertThat(CollectionYear.ending(ending + 1).holds(day)).isFalse();
    }

    @ParameterizedTest(name = "from {0} to {1}: in the census {2}, open on the night of 31 March {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # start      | end        | in the census | open at its end
              2020-01-01 | 2025-03-31 | false         | false
              2020-01-01 | 2025-04-01 | true          | false
              2020-01-01 |            | true          | true
              2025-06-01 | 2026-03-30 | true          | false
              2025-06-01 | 2026-03-31 | true          | false
              2025-06-01 | 2026-04-01 | true          | true
              2026-03-31 |            | true          | true
              2026-04-01 |            | false         | false
              2026-04-01 | 2026-05-01 | false         | false
            """)
    void the_census_takes_what_was_open_in_the_year_and_the_snapshot_what_was_open_that_night(
            LocalDate start, @Nullable LocalDate end, boolean inTheCensus, boolean openAtItsEnd) {
        assertThat(year.touchedBy(start, end)).isEqualTo(inTheCensus);
        assertThat(year.openAtItsEnd(start, end)).isEqualTo(openAtItsEnd);
    }
}
