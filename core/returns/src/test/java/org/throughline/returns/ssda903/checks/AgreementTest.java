package org.throughline.returns.ssda903.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.throughline.returns.checks.Finding;

/** Three returns with defects, and what the public validator reports for each: the same rows, except as is written down. */
class AgreementTest {

    private static final Path KNOWN = Path.of("../../docs/known-differences-ssda903.md");

    private static final Path TABLE = Path.of("../../docs/agreement-ssda903.md");

    @SuppressWarnings("UnusedVariable")
    private static final Iterable<String> EXAMPLES = Examples903.RETURNS;

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void every_rule_reports_the_same_rows_except_as_is_written_down(String example) throws IOException {
        var known = known().keySet();

        var differing = new TreeMap<>(differences(example));
        differing.keySet().removeAll(known);

        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void what_the_validator_skips_for_want_of_a_table_is_skipped_and_nothing_else(String example) throws IOException {
        var skipped = new HashSet<String>();
        statuses(example).forEach((rule, status) -> {
            if (status.equals("skipped")) {
                skipped.add(rule);
            }
        });

        assertThat(Examples903.check(example).selection().skipped().keySet()).isEqualTo(skipped);
    }

    @Test
    void every_difference_that_is_written_down_occurs_as_often_as_it_says() throws IOException {
        var more = new HashMap<String, Integer>();
        var fewer = new HashMap<String, Integer>();
        for (var example : Examples903.RETURNS) {
            differences(example).forEach((rule, difference) -> {
                more.merge(rule, difference.onlyOurs().size(), Integer::sum);
                fewer.merge(rule, difference.onlyTheirs().size(), Integer::sum);
            });
        }

        var found = new LinkedHashMap<String, String>();
        known().forEach((rule, _) -> found.put(
                rule,
                more.containsKey(rule)
                        ? "+%d −%d".formatted(more.get(rule), fewer.getOrDefault(rule, 0))
                        : "none there"));
        assertThat(found).isEqualTo(known());
    }

    @Test
    void every_oddity_of_the_validator_is_spoken_of() throws IOException {
        var page = Files.readString(KNOWN);

        assertThat(Rules903.all())
                .filteredOn(rule -> !rule.quirk().isEmpty())
                .allSatisfy(rule -> assertThat(page).contains("\n| " + rule.code() + " | "));
    }

    private record Difference(Set<String> onlyOurs, Set<String> onlyTheirs) {}

    /** By rule, of those rules that the validator ran. */
    private static Map<String, Difference> differences(String example) throws IOException {
        var ours = new HashMap<String, Set<String>>();
        Examples903.check(example)
                .findings()
                .each(finding -> ours.computeIfAbsent(finding.check().code(), _ -> new HashSet<>())
                        .add(finding.place().table() + "," + finding.place().number()));
        var theirs = new HashMap<String, Set<String>>();
        var lines = Examples903.lines("/expected/ssda903/" + example + "/expected.csv");
        for (var line : lines.subList(1, lines.size())) {
            int comma = line.indexOf(',');
            theirs.computeIfAbsent(line.substring(0, comma), _ -> new HashSet<>())
                    .add(line.substring(comma + 1));
        }
        var differences = new HashMap<String, Difference>();
        statuses(example).forEach((rule, status) -> {
            var onlyOurs = new HashSet<>(ours.getOrDefault(rule, Set.of()));
            onlyOurs.removeAll(theirs.getOrDefault(rule, Set.of()));
            var onlyTheirs = new HashSet<>(theirs.getOrDefault(rule, Set.of()));
            onlyTheirs.removeAll(ours.getOrDefault(rule, Set.of()));
            if (status.equals("ran") && !(onlyOurs.isEmpty() && onlyTheirs.isEmpty())) {
                differences.put(rule, new Difference(onlyOurs, onlyTheirs));
            }
        });
        return differences;
    }

    private static Map<String, String> statuses(String example) {
        var statuses = new LinkedHashMap<String, String>();
        var lines = Examples903.lines("/expected/ssda903/" + example + "/expected_counts.csv");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            statuses.put(cells[0], cells[1]);
        }
        return statuses;
    }

    @Test
    void the_table_of_rules_shows_which_have_a_faulty_row_and_how_the_examples_agree() throws IOException {
        var tested = CasesTest.cases().map(CasesTest.Case::code).collect(Collectors.toSet());
        var columns = new ArrayList<Map<String, String>>();
        for (var example : Examples903.RETURNS) {
            columns.add(agreement(example));
        }
        var lines = new ArrayList<String>();
        for (var rule : Rules903.all()) {
            lines.add("| %s | %s | %s |"
                    .formatted(
                            rule.code(),
                            tested.contains(rule.code()) ? "yes" : "no",
                            columns.stream()
                                    .map(column -> column.getOrDefault(rule.code(), "not there"))
                                    .collect(Collectors.joining(" | "))));
        }
        Files.write(Path.of("target/agreement-ssda903.md"), lines);

        assertThat(Files.readAllLines(TABLE).stream().filter(line -> line.matches("\\| \\w+ \\| (yes|no) .*")))
                .as("a new table lies in target/agreement-ssda903.md")
                .isEqualTo(lines);
    }

    /** By rule how many rows both report, and how many only one does. */
    private static Map<String, String> agreement(String example) throws IOException {
        var ours = Examples903.check(example).findings();
        var differences = differences(example);
        var agreement = new HashMap<String, String>();
        statuses(example).forEach((rule, status) -> {
            var difference = differences.getOrDefault(rule, new Difference(Set.of(), Set.of()));
            int more = difference.onlyOurs().size();
            int fewer = difference.onlyTheirs().size();
            var rows = ours.of(rule).stream().map(Finding::place).distinct().count();
            agreement.put(
                    rule,
                    !status.equals("ran")
                            ? status.equals("skipped") ? "skipped by both" : "theirs stops, ours " + rows
                            : rows - more + (more + fewer == 0 ? "" : " +%d −%d".formatted(more, fewer)));
        });
        return agreement;
    }

    /** The last cell of each row of the first table, by rule. */
    private static Map<String, String> known() throws IOException {
        var page = Files.readString(KNOWN);
        var known = new LinkedHashMap<String, String>();
        for (var line : page.substring(0, page.indexOf("\n## ")).split("\n", -1)) {
            var cells = line.split("\\|", -1);
            if (cells.length == 7 && !cells[1].isBlank() && !cells[1].contains("rule") && !cells[1].contains("---")) {
                known.put(cells[1].strip(), cells[5].strip());
            }
        }
        return known;
    }
}
