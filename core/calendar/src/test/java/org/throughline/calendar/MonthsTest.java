package org.throughline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest(name = "{1} months after {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # anchor     | n | corresponding date
              2024-11-30 | 3 | 2025-02-28
              2023-11-30 | 3 | 2024-02-29
              2025-01-31 | 1 | 2025-02-28
              2024-01-31 | 1 | 2024-02-29
              2025-01-31 | 2 | 2025-03-31
              2025-02-28 | 6 | 2025-08-28
              2025-08-31 | 6 | 2026-02-28
              2025-05-17 | 0 | 2025-05-17
              2025-03-09 | 3 | 2025-06-09
            """)
    void months_go_to_the_corresponding_date(LocalDate anchor, int n, LocalDate corresponding) {
        assertThat(Months.after(anchor, n)).isEqualTo(corresponding);
    }

    @Test
    void months_back_go_to_the_corresponding_date_too() {
        assertThat(Months.before(LocalDate.of(2025, 5, 31), 3)).isEqualTo("2025-02-28");
        assertThat(Months.before(LocalDate.of(2025, 6, 9), 3)).isEqualTo("2025-03-09");
    }

    @ParameterizedTest(name = "in the last 12 months up to 2026-03-31, {0}: {1}")
    @CsvSource({"2025-03-30, false", "2025-03-31, true", "2026-03-31, true", "2026-04-01, false"})
    void the_last_twelve_months_hold_their_first_and_their_last_day(LocalDate day, boolean in) {
        assertThat(Months.inTheLast(12, LocalDate.of(2026, 3, 31), day)).isEqualTo(in);
    }

    @Property
    void the_day_number_is_the_anchor_s_or_the_last_of_a_shorter_month(
            @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = 0, max = 600) int n) {
        var corresponding = Months.after(anchor, n);
        var month = YearMonth.from(anchor).plusMonths(n);

        assertThat(YearMonth.from(corresponding)).isEqualTo(month);
        assertThat(corresponding.getDayOfMonth()).isEqualTo(Math.min(anchor.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Property
    void a_series_counted_from_its_anchor_never_drifts(
            @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = 1, max = 50) int years) {
        var sameMonth = Months.after(anchor, 12 * years);

        assertThat(sameMonth.getMonth()).isEqualTo(anchor.getMonth());
        assertThat(sameMonth.getDayOfMonth())
                .isEqualTo(Math.min(
                        anchor.getDayOfMonth(), YearMonth.from(sameMonth).lengthOfMonth()));
    }

    @Property
    void a_later_anchor_is_never_due_earlier(
            @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(Months.after(anchor.plusDays(1), n)).isAfterOrEqualTo(Months.after(anchor, n));
        assertThat(Months.before(anchor.plusDays(1), n)).isAfterOrEqualTo(Months.before(anchor, n));
    }

    @Provide
    Arbitrary<LocalDate> anchors() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
