package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.measures.change.InOneSentence;
import org.throughline.measures.change.Limits;
import org.throughline.measures.change.Point;
import org.throughline.measures.change.ProcessChart;
import org.throughline.measures.change.ProcessChart.Kind;
import org.throughline.measures.change.ProcessChart.Signal;
import org.throughline.measures.change.Step;
import org.throughline.measures.change.Style;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;

/** Charts of months with two numbers each; every limit here was worked out by hand. */
class ChartOfMonthsTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final Offset<Double> NEARLY = within(1e-9);

    /** 120 of 1,200 in all: 10 in 100. */
    private static final String TEN_IN_A_HUNDRED =
            "10/100 12/100 8/100 10/100 11/100 9/100 10/100 12/100 8/100 10/100 11/100 9/100";

    @Test
    void a_proportion_is_judged_by_how_many_were_counted_in_its_month() {
        // 124 of 1,240 are 10 in 100; of a month with 25: root of 10 x 90 / 25 is 6; of one with 100: 3; with 15: root
        // of 60
        var chart = chart(
                Unit.PERCENT, "10/100 12/100 8/100 10/100 11/100 9/100 10/100 12/100 8/100 10/100 11/100 9/100 4/40");

        assertThat(chart.style()).isEqualTo(Style.PROPORTION);
        assertThat(chart.centre()).isCloseTo(10, NEARLY);
        assertThat(limits(chart, 0)).isEqualTo(new Limits(10, 3, 1, 19));
        assertThat(limits(chart, 12).sigma()).isCloseTo(Math.sqrt(22.5), NEARLY);
        assertThat(limits(chart, 12).lower()).isZero();
        assertThat(limits(chart, 12).upper()).isCloseTo(10 + 3 * Math.sqrt(22.5), NEARLY);
        assertThat(chart.signal()).isEmpty();
    }

    @Test
    void a_proportion_never_has_a_limit_above_the_whole() {
        var chart = chart(Unit.PERCENT, "90/100 ".repeat(6) + "9/10 ".repeat(6));

        assertThat(limits(chart, 0).upper()).isCloseTo(99, NEARLY);
        assertThat(limits(chart, 11).upper()).isEqualTo(100);
    }

    @Test
    void a_rate_is_judged_by_how_many_could_have_things_happen_to_them() {
        // 4,800 episodes of 1,200 children: 4 each; root of 4 / 100 is 0.2
        var each = chart(Unit.EACH, "400/100 ".repeat(12));
        // 90 of 90,000 children: 10 in 10,000; root of 10 x 10,000 / 90,000 is the root of 10 / 9
        var per = chart(Unit.PER_10000, "90/90000 ".repeat(12));

        assertThat(each.style()).isEqualTo(Style.RATE);
        assertThat(each.lower()).isCloseTo(3.4, NEARLY);
        assertThat(each.upper()).isCloseTo(4.6, NEARLY);
        assertThat(per.centre()).isCloseTo(10, NEARLY);
        assertThat(per.upper()).isCloseTo(10 + 3 * Math.sqrt(10.0 / 9), NEARLY);
        assertThat(limits(chart(Unit.EACH, "1/1 ".repeat(12)), 0).lower()).isZero();
    }

    @Test
    void what_is_neither_a_proportion_nor_a_rate_is_judged_by_how_far_its_months_lie_apart() {
        // scores of 14 and 15 in turn: every move is 1, the average 14.5; 2.66 x 1 on either side
        var chart = chart(Unit.SCORE, "140/10 150/10 ".repeat(6));

        assertThat(chart.style()).isEqualTo(Style.INDIVIDUALS);
        assertThat(chart.centre()).isCloseTo(14.5, NEARLY);
        assertThat(chart.lower()).isCloseTo(11.84, NEARLY);
        assertThat(chart.upper()).isCloseTo(17.16, NEARLY);
        assertThat(chart(Unit.NUMBER, "3/0 4/0 ".repeat(6)).centre()).isCloseTo(3.5, NEARLY);
        assertThat(Style.of(Unit.DAYS, Over.EVENTS)).isEqualTo(Style.INDIVIDUALS);
    }

    @Test
    void what_stands_on_the_last_day_is_judged_by_how_far_its_months_lie_apart_since_the_same_children_stand_in_them() {
        // 50 and 52 of a hundred in turn: every move is 2, the average 51; 2.66 x 2 on either side. Were each month of
        // other children, chance would move it by root of 51 x 49 / 100, which is 5, and three of them are 15
        var months = "50/100 52/100 ".repeat(6);
        var stock = ProcessChart.of(Unit.PERCENT, Over.LAST_DAY, points(months), List.of())
                .orElseThrow();

        assertThat(stock.style()).isEqualTo(Style.INDIVIDUALS);
        assertThat(stock.upper()).isCloseTo(51 + 5.32, NEARLY);
        assertThat(stock.lower()).isCloseTo(51 - 5.32, NEARLY);
        assertThat(chart(Unit.PERCENT, months).upper()).isGreaterThan(65);
        assertThat(Style.of(Unit.PER_10000, Over.LAST_DAY)).isEqualTo(Style.INDIVIDUALS);
        assertThat(Style.of(Unit.PER_10000, Over.EVENTS)).isEqualTo(Style.RATE);
        assertThat(Style.of(Unit.PERCENT, Over.CHILDREN)).isEqualTo(Style.PROPORTION);
    }

    @Test
    void no_limit_of_a_proportion_or_a_rate_lies_where_neither_can_be_however_it_is_judged() {
        var high = ProcessChart.of(Unit.PERCENT, Over.LAST_DAY, points("90/100 98/100 ".repeat(6)), List.of());
        var low = ProcessChart.of(Unit.PER_10000, Over.LAST_DAY, points("9/90000 90/90000 ".repeat(6)), List.of());

        assertThat(high.orElseThrow().upper()).isEqualTo(100);
        assertThat(low.orElseThrow().lower()).isZero();
    }

    @Test
    void few_children_on_a_day_tell_nothing_either() {
        var months = points("0/10 1/10 ".repeat(5) + "0/10 6/10");

        assertThat(ProcessChart.of(Unit.PERCENT, Over.LAST_DAY, months, List.of())
                        .orElseThrow()
                        .tooSmall())
                .isTrue();
    }

    @ParameterizedTest(name = "thirteenth month {0}: {1}")
    @CsvSource({
        // with it the average is 138 of 1,300, 10.6 in 100, and its limit 10.6 + 3 x 3.08 = 19.9
        "18/100,none",
        // 142 of 1,300: 10.9, and 10.9 + 3 x 3.12 = 20.3
        "22/100,BEYOND_A_LIMIT upwards",
        // 121 of 1,300: 9.3, and 9.3 - 3 x 2.9 = 0.6
        "1/100,none",
        "0/100,BEYOND_A_LIMIT downwards",
        // 121 of 1,210: 10; of ten one expects 10 +- 28
        "1/10,none"
    })
    void a_month_beyond_its_own_limits_is_a_signal(String month, String said) {
        var chart = chart(Unit.PERCENT, TEN_IN_A_HUNDRED + " " + month);

        assertThat(chart.signal()
                        .map(signal -> signal.kind() + (signal.upwards() ? " upwards" : " downwards"))
                        .orElse("none"))
                .isEqualTo(said);
    }

    @Test
    void a_month_in_which_nothing_was_counted_has_no_value_and_is_left_out() {
        var months = new ArrayList<>(points(TEN_IN_A_HUNDRED));
        months.add(3, new Point(FIRST.minusMonths(1), 0, 0));

        var chart =
                ProcessChart.of(Unit.PERCENT, Over.EVENTS, months, List.of()).orElseThrow();

        assertThat(chart.points()).hasSize(12);
        assertThat(ProcessChart.of(Unit.PERCENT, Over.EVENTS, points("1/2 ".repeat(11) + "0/0"), List.of()))
                .isEmpty();
        assertThat(InOneSentence.of(Optional.empty(), Better.HIGHER))
                .isEqualTo("Too few months to tell a change from chance: it takes 12 with something to count in them,"
                        + " and 8 on a side of a step.");
    }

    @Test
    void months_stand_in_the_order_of_time_however_they_come() {
        var months = points(TEN_IN_A_HUNDRED);

        assertThat(ProcessChart.of(Unit.PERCENT, Over.EVENTS, months.reversed(), List.of()))
                .isEqualTo(ProcessChart.of(Unit.PERCENT, Over.EVENTS, months, List.of()));
    }

    @Test
    void limits_begin_anew_from_a_step_with_the_months_after_it() {
        var months = "50/100 ".repeat(8) + "80/100 ".repeat(8);
        var step = step(8);

        var without = chart(Unit.PERCENT, months);
        var with = chart(Unit.PERCENT, months, step);

        assertThat(without.centre()).isCloseTo(65, NEARLY);
        assertThat(without.signal()).contains(new Signal(Kind.BEYOND_A_LIMIT, 15, true));
        assertThat(limits(with, 7).centre()).isCloseTo(50, NEARLY);
        assertThat(limits(with, 8).centre()).isCloseTo(80, NEARLY);
        assertThat(with.since()).isEqualTo(8);
        assertThat(with.steps()).containsExactly(step);
        assertThat(with.signal()).isEmpty();
    }

    @Test
    void until_eight_months_have_followed_a_step_they_are_judged_by_the_limits_before_it() {
        var chart = chart(Unit.PERCENT, "50/100 ".repeat(8) + "80/100 ".repeat(7), step(8));

        assertThat(limits(chart, 14).centre()).isCloseTo(50, NEARLY);
        assertThat(chart.steps()).isEmpty();
        assertThat(chart.since()).isZero();
        assertThat(chart.signal()).contains(new Signal(Kind.BEYOND_A_LIMIT, 14, true));
    }

    @Test
    void months_before_the_first_limits_are_judged_by_none() {
        var chart = chart(Unit.PERCENT, "10/100 ".repeat(4) + "50/100 ".repeat(8), step(4));

        assertThat(chart.points().get(3).limits()).isEmpty();
        assertThat(limits(chart, 4).centre()).isCloseTo(50, NEARLY);
        assertThat(chart.signal()).isEmpty();
        assertThat(ProcessChart.of(Unit.PERCENT, Over.EVENTS, points("10/100 ".repeat(12)), List.of(step(6))))
                .isEmpty();
    }

    @Test
    void of_several_steps_each_begins_limits_of_its_own_whatever_order_they_are_told_in() {
        var months = "20/100 ".repeat(8) + "50/100 ".repeat(8) + "80/100 ".repeat(8);
        var chart = chart(Unit.PERCENT, months, step(16), step(8));

        assertThat(chart.steps()).containsExactly(step(8), step(16));
        assertThat(List.of(0, 8, 16)).map(n -> limits(chart, n).centre()).containsExactly(20.0, 50.0, 80.0);
        assertThat(chart.since()).isEqualTo(16);
    }

    @Test
    void a_step_says_who_decided_it_and_why() {
        assertThat(new Step(FIRST, "Service manager", "A second duty team began.").why())
                .isEqualTo("A second duty team began.");
        assertThatThrownBy(() -> new Step(FIRST, " ", "Because.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step(FIRST, "Service manager", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_signal_of_more_than_a_year_ago_is_not_what_the_months_say_now() {
        // 693 of 1,300 are 53.3, and 53.3 + 3 x 4.99 is 68.3
        var calm = "49/100 53/100 ".repeat(2) + "54/100 49/100 ".repeat(4);

        assertThat(chart(Unit.PERCENT, "69/100 " + calm).signal()).isEmpty();
        assertThat(chart(Unit.PERCENT, "69/100 " + calm.substring(7)).signal())
                .contains(new Signal(Kind.BEYOND_A_LIMIT, 0, true));
    }

    @ParameterizedTest(name = "{0}: too small {1}")
    @CsvSource(delimiter = '|', textBlock = """
              0/10 1/10 0/10 1/10 0/10 1/10 0/10 1/10 0/10 1/10 0/10 6/10        | true
              0/10 1/10 0/10 1/10 0/10 1/10 0/10 1/10 0/10 1/10 0/10 7/10        | false
              10/10 9/10 10/10 9/10 10/10 9/10 10/10 9/10 10/10 9/10 10/10 4/10  | true
              10/10 9/10 10/10 9/10 10/10 9/10 10/10 9/10 10/10 9/10 10/10 3/10  | false
            """)
    void where_fewer_than_one_a_month_stands_on_a_side_nothing_is_told(String months, boolean tooSmall) {
        var chart = ProcessChart.of(Unit.PERCENT, Over.EVENTS, points(months), List.of());

        assertThat(chart.orElseThrow().tooSmall()).isEqualTo(tooSmall);
        assertThat(Verdict.of(chart, Better.LOWER) == Verdict.TOO_SMALL).isEqualTo(tooSmall);
        if (tooSmall) {
            assertThat(InOneSentence.of(chart, Better.LOWER))
                    .isEqualTo("Too small numbers to tell a change from chance: on average fewer than one a month is"
                            + " counted on one of its sides.");
        }
    }

    @Test
    void of_a_rate_only_what_is_above_the_line_can_be_too_small() {
        assertThat(chart(Unit.EACH, "2/1 ".repeat(12)).tooSmall()).isFalse();
        assertThat(chart(Unit.PER_10000, "0/90000 ".repeat(11) + "3/90000").tooSmall())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}, {1} is better: {2}")
    @CsvSource(delimiter = '|', textBlock = """
              10/100 12/100 10/100 12/100 10/100 12/100 10/100 12/100 10/100 12/100 10/100 40/100 | LOWER   | Real deterioration: December 2025 lies above what chance explains.
              10/100 12/100 10/100 12/100 10/100 12/100 10/100 12/100 10/100 12/100 10/100 40/100 | HIGHER  | Real improvement: December 2025 lies above what chance explains.
              10/100 12/100 10/100 12/100 10/100 12/100 10/100 12/100 10/100 12/100 10/100 40/100 | NEITHER | Really changed, to higher: December 2025 lies above what chance explains.
              50/100 50/100 50/100 50/100 48/100 48/100 48/100 48/100 48/100 48/100 48/100 48/100 | LOWER   | Real improvement: eight months in a row, up to December 2025, lie below the average.
              50/100 50/100 50/100 50/100 52/100 48/100 49/100 50/100 51/100 52/100 53/100 50/100 | HIGHER  | Real improvement: six months in a row, up to November 2025, each lie above the one before.
              50/100 50/100 52/100 48/100 50/100 50/100 48/100 52/100 50/100 62/100 50/100 62/100 | NEITHER | Really changed, to higher: two of three months up to December 2025 lie far above the average.
              50/100 48/100 52/100 49/100 51/100 50/100 52/100 48/100 51/100 49/100 50/100 51/100 | HIGHER  | No change that can be told from chance: the months go up and down as they would by chance.
            """)
    void one_plain_sentence_says_what_the_months_show(String months, Better better, String sentence) {
        assertThat(InOneSentence.of(ProcessChart.of(Unit.PERCENT, Over.EVENTS, points(months), List.of()), better))
                .isEqualTo(sentence);
    }

    private static Step step(int month) {
        return new Step(FIRST.plusMonths(month), "Head of service", "A new way of working began.");
    }

    private static Limits limits(ProcessChart chart, int month) {
        return chart.points().get(month).limits().orElseThrow();
    }

    private static ProcessChart chart(Unit unit, String months, Step... steps) {
        return ProcessChart.of(unit, Over.EVENTS, points(months), List.of(steps))
                .orElseThrow();
    }

    private static List<Point> points(String months) {
        var numbers = months.strip().split(" +");
        return IntStream.range(0, numbers.length)
                .mapToObj(n -> {
                    var two = numbers[n].split("/");
                    return new Point(FIRST.plusMonths(n), Long.parseLong(two[0]), Long.parseLong(two[1]));
                })
                .toList();
    }
}
