package org.throughline.returns.cin.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.returns.checks.Meaning;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.reading.Listing;

/** The example censuses with made-up faults, and what is to be found in them. */
class CinVectorsTest {

    private static final Path TABLE = Path.of("../../docs/agreement-cin.md");

    @ParameterizedTest
    @ValueSource(strings = {"cin-a60", "cin-b300", "cin-c1000"})
    void every_finding_of_the_example_census_is_found_and_no_other(String name) throws IOException {
        assertThat(found(name)).isEqualTo(Vectors.lines(name + ".expected_intent.csv"));
    }

    /** The peer relates records by identifier: where that is missing or not unique the two cannot agree. */
    @ParameterizedTest
    @ValueSource(strings = {"cin-a60", "cin-b300", "cin-c1000"})
    void the_peer_finds_the_same_by_every_rule_that_it_reads_as_we_do(String name) throws IOException {
        var rules = rulesWithoutQuirk();
        var unlike = childrenThePeerMixesUp(name);

        assertThat(compared(found(name), rules, unlike))
                .containsExactlyInAnyOrderElementsOf(compared(Vectors.lines(name + ".expected.csv"), rules, unlike));
    }

    @Test
    void the_table_of_rules_shows_which_have_a_faulty_row_and_how_the_examples_agree() throws IOException {
        var examples = List.of("cin-a60", "cin-b300", "cin-c1000");
        var tested = EveryCinRuleTest.cases()
                .filter(one -> one.rows() > 0)
                .map(EveryCinRuleTest.Case::rule)
                .collect(Collectors.toSet());
        var found = new HashMap<String, List<String>>();
        for (var example : examples) {
            found.put(example, found(example));
        }
        var lines = new ArrayList<String>();
        for (var rule :
                CinChecks.meanings().stream().map(Meaning::code).distinct().toList()) {
            var cells = new ArrayList<>(List.of(rule, tested.contains(rule) ? "yes" : "no"));
            for (var example : examples) {
                var ours = of(rule, found.getOrDefault(example, List.of()));
                var meant = of(rule, Vectors.lines(example + ".expected_intent.csv"));
                cells.add(ours.equals(meant) ? Integer.toString(ours.size()) : "differs");
            }
            lines.add("| " + String.join(" | ", cells) + " |");
        }
        Files.write(Path.of("target/agreement-cin.md"), lines);

        assertThat(Files.readAllLines(TABLE).stream().filter(line -> line.matches("\\| \\w+ \\| (yes|no) .*")))
                .as("a new table lies in target/agreement-cin.md")
                .isEqualTo(lines);
    }

    private static List<String> of(String rule, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(rule + ",")).toList();
    }

    /** Without the peer's row number. */
    private static List<String> compared(List<String> lines, Set<String> rules, Set<String> unlike) {
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(line -> rules.contains(line[0]) && !unlike.contains(line[3]))
                .map(line -> String.join(",", line[0], line[1], line[2], line[3], line[4], line[5], line[7]))
                .toList();
    }

    private static Set<String> rulesWithoutQuirk() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(Vectors.open("rules.csv"), UTF_8))) {
            return csv.stream()
                    .filter(rule -> rule.getField("peer_quirk").isEmpty())
                    .map(rule -> rule.getField("code"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> childrenThePeerMixesUp(String name) throws IOException {
        var byId = new HashMap<String, List<String>>();
        CinCensus.in(Vectors.file(name + ".xml"))
                .orElseThrow()
                .rows(
                        Listing.unheard(),
                        child -> byId.computeIfAbsent(
                                        child.identifiers().laChildId().text(), _ -> new ArrayList<>())
                                .add(Integer.toString(child.number())));
        return byId.entrySet().stream()
                .filter(id -> id.getKey().isEmpty() || id.getValue().size() > 1)
                .flatMap(id -> id.getValue().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> found(String name) throws IOException {
        var census = CinCensus.in(Vectors.file(name + ".xml")).orElseThrow();
        var findings =
                new CinChecks(census.header(), CinChecks.yearOf(census.header())).check(census, Listing.unheard());
        var lines = new ArrayList<String>();
        findings.each(finding -> lines.add(Vectors.line(finding)));
        return lines;
    }
}
