package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code measures} answers from a census file or a return, row for row. */
class MeasuresFromFilesTest {

    private static final String CENSUS = "vectors/cin/cin-a60.xml";
    private static final String RETURN = "vectors/ssda903/v1-60";
    private static final String YEAR = "2025-04-01/2026-03-31";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Answer(int exit, List<String> rows, String errors) {}

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/expected/cases.csv", numLinesToSkip = 1)
    void every_published_example_is_counted_to_the_number(String name, String path, String asAt, String period)
            throws Exception {
        var answer = measures(at(path).toString(), "--as-at", asAt, "--period", period, "--format", "csv");

        assertThat(answer.rows()).isEqualTo(Files.readAllLines(at("expected/" + name + ".measures.csv")));
        assertThat(answer.exit()).isZero();
    }

    @Test
    void a_census_and_a_return_are_answered_together_in_the_order_of_the_codes() throws Exception {
        var together =
                measures(at(CENSUS).toString(), at(RETURN).toString(), "--as-at", "2026-03-31", "--period", YEAR);
        var census = measures(at(CENSUS).toString(), "--as-at", "2026-03-31", "--period", YEAR);
        var returned = measures(at(RETURN).toString(), "--as-at", "2026-03-31", "--period", YEAR);

        assertThat(together.rows().stream().skip(1))
                .containsExactlyElementsOf(Stream.concat(
                                census.rows().stream().skip(1),
                                returned.rows().stream().skip(1))
                        .sorted()
                        .toList())
                .hasSize(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-01", "2025-04-01/", "/2026-03-31", "2025-04-01/2026-02-30", "the year"})
    void a_period_that_is_not_two_days_is_refused_in_words(String period) throws Exception {
        var answer = measures(at(CENSUS).toString(), "--as-at", "2026-03-31", "--period", period);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors())
                .contains("two days with a stroke between them")
                .contains(period);
        assertThat(answer.rows()).isEmpty();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() throws Exception {
        var answer = measures(at(CENSUS).toString(), "--as-at", "2026-03-31", "--period", "2026-03-31/2025-04-01");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("ends on 2025-04-01, before it begins on 2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2028-10-01"})
    void a_day_without_known_bank_holidays_is_refused(String asAt) throws Exception {
        var answer = measures(at(CENSUS).toString(), "--as-at", asAt, "--period", YEAR);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("Measures can be counted").contains("not on " + asAt);
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        var answer = measures(folder.resolve("lost.xml").toString(), "--as-at", "2026-03-31", "--period", YEAR);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.errors()).contains("lost.xml");
    }

    @Test
    void a_child_whom_the_census_holds_twice_is_one_child() throws Exception {
        var census = census("""
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers>
                  <CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
                    <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate>
                      <AssessmentAuthorisationDate>2025-05-30</AssessmentAuthorisationDate></Assessments>
                  </CINdetails></Child>
                <Child><ChildIdentifiers><LAchildID>B2</LAchildID></ChildIdentifiers>
                  <CINdetails><CINreferralDate>2025-06-01</CINreferralDate></CINdetails></Child>
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers>
                  <CINdetails><CINreferralDate>2025-09-01</CINreferralDate>
                    <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate>
                      <AssessmentAuthorisationDate>2025-05-30</AssessmentAuthorisationDate></Assessments>
                  </CINdetails></Child>
                <Child><ChildIdentifiers/>
                  <CINdetails><CINreferralDate>2025-06-01</CINreferralDate></CINdetails></Child>
                """);

        assertThat(measures(census.toString(), "--as-at", "2026-03-31", "--period", YEAR)
                        .rows())
                .contains("REF-RE,1,3", "ASM-45,1,1");
    }

    @Test
    void a_return_without_its_own_episodes_counts_nobody_from_last_years() throws Exception {
        var year = folder.resolve("year");
        Files.createDirectories(year.resolve("last"));
        Files.writeString(
                year.resolve("return.json"), "{\"collection_year\": \"2026\", \"local_authority\": \"E10000090\"}");
        Files.copy(at("vectors/ssda903/edges-903/Header.csv"), year.resolve("Header.csv"));
        Files.copy(at("vectors/ssda903/edges-903/Reviews.csv"), year.resolve("Reviews.csv"));
        Files.copy(at("vectors/ssda903/edges-903/last/Episodes.csv"), year.resolve("last/Episodes.csv"));

        assertThat(measures(year.toString(), "--as-at", "2026-03-31", "--period", YEAR)
                        .rows())
                .contains("CLA-3PL,0,0", "MIS-PCT,0,0", "CLA-PART,171,187");
    }

    private Path census(String children) throws IOException {
        return Files.writeString(folder.resolve("census.xml"), """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>%s</Children></Message>
                """.formatted(children));
    }

    private static Path at(String resource) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(MeasuresFromFilesTest.class.getResource("/" + resource), resource)
                .toURI());
    }

    private static Answer measures(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("measures"), Stream.of(words)).toArray(String[]::new));
        return new Answer(exit, out.toString().lines().toList(), err.toString());
    }
}
