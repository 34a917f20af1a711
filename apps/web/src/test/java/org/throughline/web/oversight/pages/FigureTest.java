package org.throughline.web.oversight.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0    | Under 5
            1    | Under 5
            4    | Under 5
            5    | 5
            7    | 5
            8    | 10
            1203 | 1,205
            """)
    void small_figures_are_not_told_and_others_are_rounded_for_those_who_may_see_no_child(int number, String shown) {
        var figure = Figure.rounded(number);

        assertThat(figure.words()).isEqualTo(shown);
        assertThat(figure.address()).isNull();
    }

    @Test
    void a_figure_opens_the_children_behind_it_and_nothing_opens_nothing() {
        assertThat(Figure.open(3, "/list").address()).isEqualTo("/list");
        assertThat(Figure.open(0, "/list").address()).isNull();
    }

    @ParameterizedTest(name = "{0} in time and {1} late: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0   | 0 | Nothing done
            1   | 0 | 100%
            999 | 1 | 99%
            0   | 3 | 0%
            2   | 1 | 66%
            """)
    void all_in_time_is_said_only_where_all_of_it_was(int met, int late, String words) {
        assertThat(OnTime.of(met, late).words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} in time and {1} late: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | 0  | Too few to show
            30 | 2  | Too few to show
            3  | 40 | Too few to show
            8  | 7  | Too few to show
            31 | 9  | 75%
            """)
    void a_share_that_could_give_a_child_away_is_not_told(int met, int late, String words) {
        assertThat(OnTime.rounded(met, late).words()).isEqualTo(words);
    }
}
