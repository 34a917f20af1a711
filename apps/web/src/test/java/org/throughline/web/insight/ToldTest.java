package org.throughline.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.calendar.WorkingDays;
import org.throughline.measures.Measures;
import org.throughline.web.insight.MeasuresCounted.Count;

class ToldTest {

    private static final String MEASURE = "REF-RE";
    private static final List<Window> WINDOWS = Window.on(LocalDate.of(2026, 11, 21));

    private final Told told = new Told(Measures.with(WorkingDays.england()), WINDOWS);

    private static Sums.Kept sum(int n, long above, long below, Covered covered) {
        return new Sums.Kept(MEASURE, n, above, below, 0, covered.name());
    }

    @ParameterizedTest(name = "{0} of {1} is told as {2}")
    @CsvSource({
        "22, 104, 20 of 105",
        "5, 24, 5 of 25",
        "4, 104, nothing",
        "0, 104, nothing",
        "101, 104, nothing",
        "9, 19, nothing",
        "0, 0, nothing",
    })
    void no_count_tells_of_a_few_children(long above, long below, String words) {
        var counts = told.of(List.of(sum(1, above, below, Covered.WHOLE)));

        assertThat(counts.stream()
                        .map(count -> count.numerator() + " of " + count.denominator())
                        .findFirst()
                        .orElse("nothing"))
                .isEqualTo(words);
    }

    @Test
    void a_period_that_no_loaded_file_reaches_is_not_told_as_nobody() {
        assertThat(told.of(List.of(sum(1, 22, 104, Covered.NOT)))).isEmpty();
    }

    @Test
    void where_one_month_is_too_small_to_tell_the_year_is_told_alone() {
        var sums = new ArrayList<Sums.Kept>();
        for (int n = 1; n <= WINDOWS.size(); n++) {
            sums.add(sum(n, 30, 100, Covered.WHOLE));
        }
        assertThat(told.of(sums)).as("two years and thirteen months").hasSize(15);

        sums.set(WINDOWS.size() - 3, sum(WINDOWS.size() - 2, 2, 100, Covered.WHOLE));

        assertThat(told.of(sums))
                .extracting(Count::from)
                .containsExactly(WINDOWS.get(0).first(), WINDOWS.get(1).first());
    }
}
