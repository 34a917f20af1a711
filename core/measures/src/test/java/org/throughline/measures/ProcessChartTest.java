package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.measures.change.Point;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.change.ProcessChart.Kind;
import org.throughline.measures.change.ProcessChart.Signal;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;

class ProcessChartTest {

    @Test
    void the_limits_lie_two_and_two_thirds_average_moves_from_the_average() {
        var chart = chart("10 12 10 12 10 12 10 12 10 12 10 12");

        assertThat(chart.centre()).isCloseTo(11, within(1e-9));
        assertThat(chart.upper()).isCloseTo(11 + 2.66 * 2, within(1e-9));
        assertThat(chart.lower()).isCloseTo(11 - 2.66 * 2, within(1e-9));
        assertThat(chart.signal()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # months                                          | what chance would seldom do
              10 12 10 12 10 12 10 12 10 12 10 40             | BEYOND_A_LIMIT at 11 upwards
              40 38 40 38 40 38 40 38 40 38 40 10             | BEYOND_A_LIMIT at 11 downwards
              12 10 12 10 12 15 17 15 17 15 17 15 17          | RUN_OF_EIGHT at 12 upwards
              10 14 10 14 10 14 10 11 12 13 14 15 10 14 10 14 | TREND_OF_SIX at 11 upwards
              50 50 50 50 50 50 50 50 50 50 50 50             | none
            """)
    void a_signal_is_found_where_it_is_complete(String months, String said) {
        var words = chart(months)
                .signal()
                .map(signal -> "%s at %d %s"
                        .formatted(signal.kind(), signal.last(), signal.upwards() ? "upwards" : "downwards"))
                .orElse("none");

        assertThat(words).isEqualTo(said);
    }

    @Test
    void two_of_three_months_in_the_outer_third_are_a_signal_though_none_is_beyond_a_limit() {
        var chart = chart("10 11 10 11 10 11 10 11 10 11 10 11 10 11 13 11 13");

        assertThat(chart.signal()).contains(new Signal(Kind.TWO_OF_THREE, 16, true));
        assertThat(chart.points()).allMatch(point -> point.value() < chart.upper());
    }

    @Test
    void fewer_than_twelve_months_tell_nothing() {
        assertThat(chartOf(Collections.nCopies(11, 1))).isEmpty();
        assertThat(Verdict.of(Optional.empty(), Better.HIGHER)).isEqualTo(Verdict.TOO_FEW);
    }

    @ParameterizedTest(name = "up, where {0} is better: {1}")
    @CsvSource({"HIGHER,IMPROVEMENT,DETERIORATION", "LOWER,DETERIORATION,IMPROVEMENT", "NEITHER,HIGHER,LOWER"})
    void which_way_is_better_decides_what_a_real_change_is_called(Better better, Verdict up, Verdict down) {
        assertThat(Verdict.of(chartOf(values("10 12 10 12 10 12 10 12 10 12 10 40")), better))
                .isEqualTo(up);
        assertThat(Verdict.of(chartOf(values("40 38 40 38 40 38 40 38 40 38 40 10")), better))
                .isEqualTo(down);
        assertThat(Verdict.of(chartOf(values("1 1 1 1 1 1 1 1 1 1 1 1")), better))
                .isEqualTo(Verdict.CHANCE);
    }

    @Property(tries = 300)
    void turned_upside_down_the_same_months_say_the_opposite(@ForAll("months") List<Integer> months) {
        var chart = chartOf(months).orElseThrow();
        var mirrored = chartOf(months.stream().map(value -> -value).toList()).orElseThrow();

        assertThat(mirrored.signal())
                .isEqualTo(chart.signal().map(signal -> new Signal(signal.kind(), signal.last(), !signal.upwards())));
        assertThat(mirrored.lower()).isCloseTo(-chart.upper(), within(1e-6));
    }

    @Property(tries = 300)
    void a_larger_unit_changes_nothing_that_is_said(@ForAll("months") List<Integer> months) {
        assertThat(chartOf(months.stream().map(value -> value * 4).toList())
                        .orElseThrow()
                        .signal())
                .isEqualTo(chartOf(months).orElseThrow().signal());
    }

    @Property(tries = 300)
    void the_average_lies_between_the_limits_and_a_month_of_the_last_year_beyond_them_is_always_a_signal(
            @ForAll("months") List<Integer> months) {
        var chart = chartOf(months).orElseThrow();

        assertThat(chart.centre()).isBetween(chart.lower(), chart.upper());
        if (months.stream().skip(4).anyMatch(value -> value > chart.upper() || value < chart.lower())) {
            assertThat(chart.signal()).isPresent();
        }
    }

    /** Whole numbers whose sums and averages a double holds exactly. */
    @Provide
    Arbitrary<List<Integer>> months() {
        return Arbitraries.integers().between(0, 100).list().ofSize(16);
    }

    private static ProcessChart chart(String months) {
        return chartOf(values(months)).orElseThrow();
    }

    private static List<Integer> values(String months) {
        return Stream.of(months.strip().split(" +", -1)).map(Integer::valueOf).toList();
    }

    /** Of a number by itself, which is judged by how far its months lie apart. */
    private static Optional<ProcessChart> chartOf(List<Integer> months) {
        return ProcessChart.of(
                Unit.NUMBER,
                Over.EVENTS,
                IntStream.range(0, months.size())
                        .mapToObj(n -> new Point(YearMonth.of(2025, 1).plusMonths(n), months.get(n), 0))
                        .toList(),
                List.of());
    }
}
