package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Window;

class MeasureWordsTest {

    private static final NumberWords EXACT = new NumberWords(true);
    private static final NumberWords ROUNDED = new NumberWords(false);

    @ParameterizedTest(name = "{0} of {1}: {2} for who may open the children, else {3} and {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # above | below | exact  | rounded         | of how many
              54    | 55    | 98.2%  | Too few to show | 55 of 55
              12    | 43    | 27.9%  | 22.2%           | 10 of 45
              3     | 43    | 7.0%   | Too few to show | Under 5 of 45
              7     | 19    | 36.8%  | Too few to show | 5 of 20
              0     | 0     | None   | None            | 0 of 0
            """)
    void no_small_number_and_no_percentage_that_tells_one_is_shown_to_who_sees_figures_alone(
            long above, long below, String exact, String rounded, String ofHowMany) {
        var figure = figure(above, below, Covered.WHOLE);

        assertThat(EXACT.value(figure, Unit.PERCENT)).isEqualTo(exact);
        assertThat(ROUNDED.value(figure, Unit.PERCENT)).isEqualTo(rounded);
        assertThat(ROUNDED.ofHowMany(figure)).isEqualTo(ofHowMany);
        assertThat(ROUNDED.number(above, "/somewhere").address()).isNull();
    }

    @ParameterizedTest(name = "{0} after {1} of 100 where {2} is better: {3}")
    @CsvSource(delimiter = '|', textBlock = """
              80 | 70 | HIGHER  | 10.0 points higher than a year ago: better
              70 | 80 | HIGHER  | 10.0 points lower than a year ago: worse
              80 | 70 | LOWER   | 10.0 points higher than a year ago: worse
              80 | 70 | NEITHER | 10.0 points higher than a year ago
              70 | 70 | LOWER   | The same as a year ago
            """)
    void a_change_is_told_with_its_direction(long now, long before, Better better, String words) {
        assertThat(ChangeWords.of(
                                figure(now, 100, Covered.WHOLE),
                                figure(before, 100, Covered.WHOLE),
                                Unit.PERCENT,
                                better,
                                EXACT)
                        .words())
                .isEqualTo(words);
    }

    @Test
    void a_year_that_the_files_do_not_cover_is_not_compared_with() {
        assertThat(ChangeWords.of(
                                figure(80, 100, Covered.WHOLE),
                                figure(1, 100, Covered.PART),
                                Unit.PERCENT,
                                Better.HIGHER,
                                EXACT)
                        .words())
                .isEqualTo("The year before is not in the loaded files");
    }

    @Test
    void a_month_without_a_value_leaves_a_gap_in_the_line() {
        var chart = Chart.of(
                List.of(value("50"), value("100"), Optional.empty(), value("0"), value("50")),
                value("25"),
                Optional.empty(),
                Unit.PERCENT);

        assertThat(chart.lines()).containsExactly("0.0,100.0 150.0,0.0", "450.0,200.0 600.0,100.0");
        assertThat(chart.dots()).hasSize(4);
        assertThat(chart.england()).isEqualTo("150.0");
        assertThat(chart.top()).isEqualTo("100%");
        assertThat(Chart.of(List.of(value("50"), Optional.empty()), Optional.empty(), Optional.empty(), Unit.PERCENT))
                .isEqualTo(Chart.NONE);
    }

    @Test
    void one_sentence_tells_a_real_change_from_chance() {
        var risen = Stream.concat(Collections.nCopies(11, 10.0).stream(), Stream.of(40.0))
                .toList();

        assertThat(VerdictWords.of(ProcessChart.of(risen), Better.LOWER))
                .isEqualTo("Real deterioration: a month lies above what chance explains.");
        assertThat(VerdictWords.of(ProcessChart.of(Collections.nCopies(12, 10.0)), Better.LOWER))
                .startsWith("No change that can be told from chance");
        assertThat(VerdictWords.of(Optional.empty(), Better.LOWER))
                .isEqualTo("Too few months to tell a change from chance: it takes 12 that the loaded files cover.");
    }

    private static Optional<BigDecimal> value(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static Figure figure(long above, long below, Covered covered) {
        var window = new Window(Window.Kind.YEAR, LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        return new Figure(window, above, below, 0, covered);
    }
}
