package org.throughline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.clocks.reading.Watch;
import org.throughline.law.Provision;
import org.throughline.law.Verification;

/** The field's list of clocks: each is kept here, or waits for facts that are named. */
class CatalogueTest {

    /** @param checked how the list says it was verified */
    record Row(String code, String kind, String checked) {}

    static List<Row> children() {
        return rows().filter(row -> row.kind().equals("child")).toList();
    }

    private static Stream<Row> rows() {
        try (var list = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("catalogue.csv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Row(cells[0], cells[1], cells[2].replace("\"", "")));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Stream<String> kept() {
        return Stream.concat(
                        Said.CLOCKS.all().stream().map(StatutoryClock::code),
                        Watches.all().stream().map(Watch::code))
                .map(ClockCode::value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("children")
    void every_childs_clock_of_the_field_is_kept_or_waits_for_named_facts(Row row) {
        var waits = Waiting.all().stream()
                .filter(waiting -> waiting.code().value().equals(row.code()))
                .toList();

        assertThat(kept().filter(row.code()::equals).count() + waits.size()).isEqualTo(1);
        assertThat(waits).allSatisfy(waiting -> {
            assertThat(waiting.name()).matches("[A-Z].{3,}");
            assertThat(waiting.facts()).matches("[a-z].{6,}[a-z]");
        });
    }

    @Test
    void nothing_is_kept_or_waits_that_the_field_does_not_list() {
        assertThat(rows().map(Row::code)).hasSize(197);
        assertThat(kept()).isSubsetOf(rows().map(Row::code).toList());
        assertThat(Waiting.all().stream().map(waiting -> waiting.code().value()))
                .isSubsetOf(children().stream().map(Row::code).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("children")
    void how_sure_we_are_is_said_no_better_than_the_list_has_it(Row row) {
        source(row.code()).ifPresent(source -> {
            if (source.verification() instanceof Verification.Read) {
                assertThat(row.checked()).contains("read here").doesNotContain("in part", "from knowledge");
            }
            if (row.checked().contains("from knowledge")) {
                assertThat(source.verification()).isEqualTo(new Verification.FromKnowledge());
            }
        });
    }

    private static Optional<Provision> source(String code) {
        return Stream.concat(
                        Said.CLOCKS.all().stream()
                                .filter(clock -> clock.code().value().equals(code))
                                .map(StatutoryClock::source),
                        Watches.all().stream()
                                .filter(watch -> watch.code().value().equals(code))
                                .map(Watch::source))
                .findFirst();
    }
}
