package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.calendar.WorkingDays;
import org.throughline.measures.Measures;
import org.throughline.measures.change.Step;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Figure;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Window;

class MeasureWordsTest {

    private static final NumberWords EXACT = new NumberWords(true);
    private static final NumberWords ROUNDED = new NumberWords(false);

    @ParameterizedTest(name = "{0} of {1}: {2} for who may open the children, else {3} and {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # above | below | exact  | rounded         | of how many
              54    | 55    | 98.2%  | Too few to show | ''
              12    | 43    | 27.9%  | 22.2%           | 10 of 45
              3     | 43    | 7.0%   | Too few to show | ''
              7     | 19    | 36.8%  | Too few to show | ''
              0     | 0     | None   | None            | 0 of 0
            """)
    void no_small_number_and_no_percentage_that_tells_one_is_shown_to_who_sees_figures_alone(
            long above, long below, String exact, String rounded, String ofHowMany) {
        var figure = figure(above, below, Covered.WHOLE);

        assertThat(EXACT.value(figure, Unit.PERCENT)).isEqualTo(exact);
        assertThat(ROUNDED.value(figure, Unit.PERCENT)).isEqualTo(rounded);
        assertThat(ROUNDED.ofHowMany(figure, Unit.PERCENT)).isEqualTo(ofHowMany);
        assertThat(ROUNDED.number(above, "/somewhere").address()).isNull();
    }

    @ParameterizedTest(name = "{1} of {2} as {0}: {3}")
    @CsvSource({
        "PER_10000, 4, 90000, Too few to show",
        "PER_10000, 40, 0, No rate",
        "PER_10000, 5, 90000, 0.6",
        "NUMBER, 4, 0, Too few to show",
        "NUMBER, 6, 0, 5",
        "EACH, 60, 19, Too few to show",
        "EACH, 60, 20, 3.0",
        "PERCENT_OF_FTE, 9000000, 40000000, Too few to show",
    })
    void a_rate_of_a_few_children_and_an_average_over_a_few_are_not_shown(
            Unit unit, long above, long below, String words) {
        assertThat(ROUNDED.value(figure(above, below, Covered.WHOLE), unit)).isEqualTo(words);
    }

    @Test
    void who_sees_figures_alone_sees_no_quarter_and_no_month_where_one_is_too_small() {
        var year = figure(30, 100, Covered.WHOLE);
        var month = LocalDate.of(2026, 9, 1);
        var small = new Figure(
                new Window(Window.Kind.MONTH, month, month.plusMonths(1).minusDays(1)), 2, 100, 0, Covered.WHOLE);
        var large = new Figure(
                new Window(Window.Kind.MONTH, month.minusMonths(1), month.minusDays(1)), 30, 100, 0, Covered.WHOLE);
        var quarter = new Figure(
                new Window(Window.Kind.QUARTER, month.minusMonths(2), month.minusDays(1)), 80, 300, 0, Covered.WHOLE);

        assertThat(ROUNDED.shown(List.of(year, large, quarter), Unit.PERCENT)).containsExactly(year, large);
        assertThat(ROUNDED.shown(List.of(year, large, small, quarter), Unit.PERCENT))
                .containsExactly(year);
        assertThat(EXACT.shown(List.of(year, small, quarter), Unit.PERCENT)).containsExactly(year, small, quarter);
    }

    @ParameterizedTest(name = "{0} after {1} of 100: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              80 | 70 | 10.0 points higher than a year ago
              70 | 80 | 10.0 points lower than a year ago
              70 | 70 | The same as a year ago
            """)
    void a_change_is_told_without_saying_that_it_is_better(long now, long before, String words) {
        assertThat(ChangeWords.of(
                        figure(now, 100, Covered.WHOLE), figure(before, 100, Covered.WHOLE), Unit.PERCENT, EXACT))
                .isEqualTo(words);
    }

    @Test
    void a_year_that_the_files_do_not_cover_is_not_compared_with() {
        assertThat(ChangeWords.of(figure(80, 100, Covered.WHOLE), figure(1, 100, Covered.PART), Unit.PERCENT, EXACT))
                .isEqualTo("The year before is not in the loaded files");
    }

    @Test
    void a_month_without_a_value_leaves_a_gap_in_the_line() {
        var chart = Chart.of(trend(List.of(50, 100, -1, 0, 50), List.of()));

        assertThat(chart.lines()).containsExactly("0.0,100.0 150.0,0.0", "450.0,200.0 600.0,100.0");
        assertThat(chart.dots()).hasSize(4);
        assertThat(chart.top()).isEqualTo("100%");
        assertThat(chart.averages()).isEmpty();
        assertThat(Chart.of(trend(List.of(50, -1), List.of()))).isEqualTo(Chart.NONE);
    }

    @Test
    void limits_stand_in_the_chart_and_a_month_beyond_them_is_marked() {
        var chart = Chart.of(trend(List.of(20, 22, 19, 21, 20, 18, 22, 20, 21, 19, 20, 90), List.of()));

        assertThat(chart.averages()).hasSize(1);
        assertThat(chart.limits()).hasSize(2);
        assertThat(chart.dots()).filteredOn(Chart.Dot::beyond).hasSize(1);
        assertThat(chart.steps()).isEmpty();
    }

    @Test
    void at_a_step_the_limits_begin_anew() {
        var months = List.of(20, 22, 19, 21, 20, 18, 22, 20, 60, 62, 59, 61, 60, 58, 62, 60);
        var step = new Step(YearMonth.of(2026, 9), "Jo Test", "A second duty team");
        var without = trend(months, List.of());
        var with = trend(months, List.of(step));

        assertThat(without.inOneSentence()).startsWith("Real deterioration");
        assertThat(with.inOneSentence()).startsWith("No change that can be told from chance");
        assertThat(Chart.of(with).averages()).hasSize(2);
        assertThat(Chart.of(with).steps()).hasSize(1);
    }

    /** Months from January 2026 on, each so many of a hundred; below nought where no file covers it. */
    private static Trend trend(List<Integer> months, List<Step> steps) {
        var figures = new ArrayList<Figure>();
        for (int n = 0; n < months.size(); n++) {
            var month = YearMonth.of(2026, 1).plusMonths(n);
            figures.add(new Figure(
                    new Window(Window.Kind.MONTH, month.atDay(1), month.atEndOfMonth()),
                    Math.max(0, months.get(n)),
                    100,
                    0,
                    months.get(n) < 0 ? Covered.NOT : Covered.WHOLE));
        }
        var measure = Measures.with(WorkingDays.england())
                .named(new MeasureCode("REF-RE"))
                .orElseThrow();
        return Trend.of(measure.definition(), figures, steps, true);
    }

    private static Figure figure(long above, long below, Covered covered) {
        var window = new Window(Window.Kind.YEAR, LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        return new Figure(window, above, below, 0, covered);
    }
}
