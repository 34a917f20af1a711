package org.throughline.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.clocks.settings.Settings;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.workforce.WorkforceMeasure;
import org.throughline.measures.workforce.WorkforceMeasures;

/** The table of measures in docs is the one that the code tells. With -Dwrite=true it is written anew. */
class MeasuresTableTest {

    private static final Path TABLE = Path.of("../../docs/measures.md");

    @Test
    void the_table_of_measures_is_what_the_code_tells() throws IOException {
        var told = told();
        if (Boolean.getBoolean("write")) {
            Files.writeString(TABLE, told);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(told);
    }

    private static String told() {
        var measures = Stream.concat(
                        Counted.MEASURES.all().stream().map(Measure::definition),
                        WorkforceMeasures.with(Settings.usual(), LocalDate.of(2026, 11, 22)).all().stream()
                                .map(WorkforceMeasure::definition))
                .sorted(Comparator.comparing(Definition::code))
                .toList();
        return """
                # The measures

                Kept true by `MeasuresTableTest`: the code tells this table. Of the measures that councils use, %d are counted, some of them
                by group or stage under a code of their own, and %d wait for facts. The 24 marked * answer from a census file or a return alone
                (`./throughline measures`); the others are counted in the service, where everything that is loaded stands together; the four of the workforce (WRK-) as they are today. Of a rate the
                numerator is counted and the denominator is the number of children who live in the area (`Population`), a setting.

                ## Counted

                | code | measure | above the line | below the line | defined in, and how we know | England |
                | --- | --- | --- | --- | --- | --- |
                %s

                ## Waiting

                | code | measure | why |
                | --- | --- | --- |
                %s
                """.formatted(
                        measures.size(),
                        Waiting.all().size(),
                        measures.stream().map(MeasuresTableTest::row).collect(Collectors.joining("\n")),
                        Waiting.all().stream()
                                .map(it -> "| %s | %s | %s |".formatted(it.code(), it.name(), it.why()))
                                .collect(Collectors.joining("\n")));
    }

    private static String row(Definition of) {
        boolean fromFiles = Counted.MEASURES.fromFiles().named(of.code()).isPresent();
        return "| %s%s | %s | %s | %s | %s. %s | %s |"
                .formatted(
                        of.code(),
                        fromFiles ? "*" : "",
                        of.name(),
                        of.above(),
                        of.below(),
                        of.source().cited(),
                        of.source().verification().words(),
                        of.england().map(england -> england(england, of)).orElse(""));
    }

    private static String england(England england, Definition of) {
        return (england.about() ? "about " : "") + england.value().toPlainString()
                + of.unit().sign() + ", " + england.year();
    }
}
