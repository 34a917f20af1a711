package org.throughline.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.measures.counting.Unit;

class WorkforceFigureTest {

    @ParameterizedTest(name = "{0}: {1} of {2}, by {3} and {4} workers, is told as {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # unit           | above      | below       | workers | of  | told
              FTE            | 18_400_000 | 0           | 20      | 0   | 20.0
              FTE            | 18_400_000 | 0           | 19      | 0   | nothing
              PERCENT_OF_FTE | 6_000_000  | 41_000_000  | 5       | 20  | 12.5
              PERCENT_OF_FTE | 6_000_000  | 41_000_000  | 4       | 20  | nothing
              PERCENT_OF_FTE | 36_000_000 | 41_000_000  | 16      | 20  | nothing
              PERCENT_OF_FTE | 6_000_000  | 41_000_000  | 5       | 19  | nothing
              CASES_EACH     | 321        | 20_000_000  | 20      | 20  | 16.0
              CASES_EACH     | 321        | 20_000_000  | 19      | 19  | nothing
              PERCENT        | 7          | 22          | 7       | 22  | 25.0
              PERCENT        | 4          | 22          | 4       | 22  | nothing
            """)
    void of_few_workers_nothing_is_told_and_of_many_to_the_nearest_five(
            Unit unit, String above, String below, long workersAbove, long workersBelow, String told) {
        var figure = new WorkforceFigure(unit, number(above), number(below), workersAbove, workersBelow, 0);

        assertThat(figure.told()
                        .flatMap(WorkforceFigure::value)
                        .map(Object::toString)
                        .orElse("nothing"))
                .isEqualTo(told);
    }

    private static long number(String written) {
        return Long.parseLong(written.replace("_", ""));
    }
}
