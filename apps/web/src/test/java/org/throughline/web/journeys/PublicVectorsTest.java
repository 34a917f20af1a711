package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated returns that the readers are tested with, loaded into the record; writes what they came to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicVectorsTest extends JourneysTest {

    private final List<String> figures = new ArrayList<>();

    @BeforeAll
    void heading() {
        figures.add("%-18s %8s %8s %9s %8s %8s %9s %9s"
                .formatted("vector", "rows", "facts", "children", "refused", "listed", "load, ms", "again, ms"));
    }

    @AfterAll
    void show() {
        figures.forEach(System.out::println);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cin/cin-a60.xml",
                "cin/cin-b300.xml",
                "cin/cin-c1000.xml",
                "ssda903/v1-60",
                "ssda903/v2-300",
                "ssda903/v3-1000"
            })
    void each_loads_whole_and_loading_it_again_changes_nothing(String vector) {
        var begun = System.nanoTime();
        var first = kept(load(VECTORS.resolve(vector)));
        var loaded = System.nanoTime();
        var state = Checksum.of(jdbc);
        var between = System.nanoTime();
        var again = kept(load(VECTORS.resolve(vector)));
        var ended = System.nanoTime();

        long rows = first.tables().stream().mapToLong(LoadReport.Table::rows).sum();
        figures.add("%-18s %,8d %,8d %,9d %,8d %,8d %,9d %,9d"
                .formatted(
                        vector,
                        rows,
                        first.facts().added(),
                        everybody().size(),
                        first.refusedRows(),
                        first.listed(),
                        Duration.ofNanos(loaded - begun).toMillis(),
                        Duration.ofNanos(ended - between).toMillis()));
        assertThat(first.facts().read())
                .isPositive()
                .isEqualTo(first.facts().added())
                .isEqualTo(count("fact"));
        assertThat(again.facts())
                .isEqualTo(new LoadReport.Facts(
                        first.facts().read(), 0, 0, 0, first.facts().read()));
        assertThat(again.children().added()).isZero();
        assertThat(again.refusedRows()).isEqualTo(first.refusedRows());
        assertThat(Checksum.of(jdbc)).isEqualTo(state);
    }
}
