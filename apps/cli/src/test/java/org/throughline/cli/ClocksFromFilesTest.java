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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code clocks} answers from a census file or a return, row for row. */
class ClocksFromFilesTest {

    private static final String CENSUS = "vectors/cin/cin-a60.xml";
    private static final String RETURN = "vectors/ssda903/v1-60";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Answer(int exit, List<String> rows, String errors) {}

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/expected/cases.csv", numLinesToSkip = 1)
    void every_published_example_is_answered_line_by_line(String name, String path, String asAt) throws Exception {
        var answer = clocks(at(path).toString(), "--as-at", asAt, "--format", "csv");

        assertThat(answer.exit()).isZero();
        assertThat(answer.rows()).isEqualTo(Files.readAllLines(at("expected/" + name + ".clocks.csv")));
    }

    @Test
    void a_census_and_a_return_are_answered_together_in_one_order() throws Exception {
        var together = clocks(at(CENSUS).toString(), at(RETURN).toString(), "--as-at", "2027-03-31");
        var census = clocks(at(CENSUS).toString(), "--as-at", "2027-03-31");
        var returned = clocks(at(RETURN).toString(), "--as-at", "2027-03-31");

        assertThat(together.exit()).isZero();
        assertThat(together.rows().stream().skip(1))
                .containsExactlyElementsOf(Stream.concat(
                                census.rows().stream().skip(1),
                                returned.rows().stream().skip(1))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2028-10-01"})
    void a_day_without_known_bank_holidays_is_refused(String asAt) throws Exception {
        var answer = clocks(at(CENSUS).toString(), "--as-at", asAt);

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("from 2010-01-01 to 2028-09-30").contains("not on " + asAt);
        assertThat(answer.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2028-09-30"})
    void the_first_and_the_last_day_with_known_bank_holidays_are_answered(String asAt) throws Exception {
        assertThat(clocks(at(CENSUS).toString(), "--as-at", asAt).exit()).isZero();
    }

    @Test
    void two_returns_of_one_kind_are_refused() throws Exception {
        var answer =
                clocks(at(CENSUS).toString(), at("vectors/cin/cin-b300.xml").toString(), "--as-at", "2026-03-31");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("at most one census and one SSDA903 return");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        var answer = clocks(folder.resolve("lost.xml").toString(), "--as-at", "2026-03-31");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.errors()).contains("lost.xml").contains("There is no such file or folder");
    }

    @Test
    void a_file_that_is_no_return_is_refused() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam");
        var answer = clocks(letter.toString(), "--as-at", "2026-03-31");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.errors()).isNotBlank();
    }

    @Test
    void a_child_without_an_identifier_is_left_out_and_twins_of_one_identifier_are_one() throws Exception {
        var census = census("2026-03-31", """
                <Child><ChildIdentifiers/>
                  <CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
                    <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate></Assessments>
                  </CINdetails></Child>
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers>
                  <CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
                    <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate></Assessments>
                  </CINdetails></Child>
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID><PersonDeathDate>2025-06-01</PersonDeathDate>
                  </ChildIdentifiers>
                  <CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
                    <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate></Assessments>
                  </CINdetails></Child>
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers>
                  <CINdetails><CINreferralDate>2025-05-01</CINreferralDate>
                    <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate></Assessments>
                  </CINdetails></Child>
                """);

        assertThat(clocks(census.toString(), "--as-at", "2025-06-02").rows())
                .containsExactly(
                        "clock,child,started,due,done,state",
                        "ASM-01,A1,2025-05-01,2025-07-07,,lapsed",
                        "ASM-01,A1,2025-05-01,2025-07-07,,running",
                        "ASM-02,A1,2025-05-02,2025-07-08,,lapsed",
                        "ASM-02,A1,2025-05-02,2025-07-08,,running");
    }

    @ParameterizedTest(name = "reference date {0}: {1}")
    @CsvSource({"2026-03-31,unknown", "31 March 2026,overdue", "'',overdue"})
    void an_earlier_assessment_may_be_missing_only_where_the_census_says_when_it_begins(
            String referenceDate, String state) throws Exception {
        var census = census(referenceDate, """
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers>
                  <CINdetails><CINreferralDate>2024-05-01</CINreferralDate>
                    <Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate></Assessments>
                  </CINdetails></Child>
                """);

        assertThat(clocks(census.toString(), "--as-at", "2025-06-02").rows())
                .contains("ASM-01,A1,2024-05-01,2024-07-05,," + state);
    }

    private Path census(String referenceDate, String children) throws IOException {
        return Files.writeString(folder.resolve("census.xml"), """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>%s</ReferenceDate></CollectionDetails></Header><Children>%s</Children></Message>
                """.formatted(referenceDate, children));
    }

    private static Path at(String resource) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ClocksFromFilesTest.class.getResource("/" + resource), resource)
                .toURI());
    }

    private static Answer clocks(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("clocks"), Stream.of(words)).toArray(String[]::new));
        return new Answer(exit, out.toString().lines().toList(), err.toString());
    }
}
