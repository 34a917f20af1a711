package org.throughline.returns.cin.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.returns.checks.Mark;
import org.throughline.returns.checks.Meaning;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.reading.Listing;

/** Each rule of the department's list: whom it finds, and the nearest whom it does not. */
class EveryCinRuleTest {

    private static final int YEAR = 2026;
    private static final CinHeader HEADER = CinHeader.of("990", YEAR, "test", LocalDateTime.of(2026, 5, 1, 9, 0));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_rule_finds_what_it_is_about_and_nothing_beside_it(Case one) throws IOException {
        assertThat(found(one.rule, one.told)).as(one.toString()).hasSize(one.rows);
    }

    @Test
    void every_rule_of_the_list_has_a_check_and_every_check_a_rule() throws IOException {
        assertThat(inForce().map(Meaning::code).toList())
                .containsExactlyElementsOf(
                        rules().stream().map(rule -> rule.getField("code")).toList());
    }

    @Test
    void every_check_marks_the_tables_and_fields_of_its_rule() throws IOException {
        var marked = inForce().collect(Collectors.toMap(Meaning::code, EveryCinRuleTest::marks));

        for (var rule : rules()) {
            assertThat(marked.get(rule.getField("code")))
                    .as(rule.getField("code"))
                    .isEqualTo(marks(rule.getField("reports")));
        }
    }

    @Test
    void every_check_is_an_error_or_a_query_as_its_rule_is() throws IOException {
        var kinds = inForce()
                .collect(Collectors.toMap(
                        Meaning::code, meaning -> meaning.kind().word()));

        for (var rule : rules()) {
            assertThat(kinds).containsEntry(rule.getField("code"), rule.getField("type"));
        }
    }

    @Test
    void every_rule_has_a_case_that_it_finds_and_one_that_it_does_not() throws IOException {
        var found = new TreeMap<String, Boolean>();
        var passed = new TreeMap<String, Boolean>();
        cases().forEach(one -> (one.rows > 0 ? found : passed).put(one.rule, true));
        var codes = rules().stream().map(rule -> rule.getField("code")).toList();

        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(passed.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_check_says_in_words_what_is_wrong_and_what_to_do() {
        assertThat(CinChecks.meanings()).allSatisfy(meaning -> {
            assertThat(meaning.wrong()).matches("[A-Z].*\\.");
            assertThat(meaning.mend()).matches("[A-Z].*\\.");
            assertThat(meaning.wrong() + meaning.mend())
                    .doesNotContainPattern("CIN(details|plan)|CPP|ICPC|S47|null|NFA");
        });
    }

    @Test
    void a_year_before_the_list_skips_every_rule_and_says_so() {
        var checks = new CinChecks(HEADER, 2022);

        assertThat(checks.skipped()).hasSize(105);
        assertThat(checks.done().of("8500")).isEmpty();
    }

    @Test
    void the_last_year_with_another_form_skips_the_rules_whose_form_is_not_known() {
        assertThat(new CinChecks(HEADER, 2024).skipped()).containsOnlyKeys("2886Q", "8750", "8770Q");
        assertThat(new CinChecks(HEADER, 2025).skipped()).isEmpty();
    }

    static Stream<Case> cases() throws IOException {
        var resource = Objects.requireNonNull(EveryCinRuleTest.class.getResourceAsStream("/checks/cin.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Case::of).toList().stream();
        }
    }

    private static List<String> found(String rule, String told) throws IOException {
        var census = CinCensus.in(CinCases.census(told)).orElseThrow();
        return new CinChecks(census.header(), CinChecks.yearOf(census.header()))
                .check(census, Listing.unheard()).of(rule).stream()
                        .map(Vectors::line)
                        .toList();
    }

    private static Stream<Meaning> inForce() {
        return CinChecks.meanings().stream().filter(meaning -> meaning.years().include(YEAR));
    }

    private static List<NamedCsvRecord> rules() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(Vectors.open("rules.csv"), UTF_8))) {
            return csv.stream().toList();
        }
    }

    private static Map<String, List<String>> marks(Meaning meaning) {
        return meaning.marks().stream().collect(Collectors.toMap(Mark::table, Mark::fields));
    }

    /** As the list writes them: {@code Table: field, field; Table: field}. */
    private static Map<String, List<String>> marks(String reports) {
        if (reports.equals("whole return")) {
            return Map.of();
        }
        return Arrays.stream(reports.split("; ", -1))
                .map(table -> table.split(": ", 2))
                .collect(Collectors.toMap(
                        table -> table[0],
                        table ->
                                Arrays.stream(table[1].split(", ", -1)).sorted().toList()));
    }

    /** A line of the table of cases. */
    record Case(String rule, int rows, String who, String told) {

        static Case of(String line) {
            var parts = line.split("\\|", 4);
            return new Case(parts[0].strip(), Integer.parseInt(parts[1].strip()), parts[2].strip(), parts[3].strip());
        }

        @Override
        public String toString() {
            return rule + (rows == 0 ? " passes: " : " finds " + rows + " rows: ") + who;
        }
    }
}
