package org.throughline.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check cin} answers, and what it says of files that it cannot take. */
class CheckCinTest {

    private static final String HEADER = "rule,type,table,child_no,LAchildID,element,row,fields\n";
    private static final String CLEAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
            <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>990</LEA></Source></Header>
            <Children>
            <Child><ChildIdentifiers><LAchildID>A1</LAchildID><UPNunknown>UN2</UPNunknown>
            <PersonBirthDate>2015-06-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>MOB</Disability><Disability>HAND</Disability>
            <Disability>PC</Disability><Disability>INC</Disability><Disability>COMM</Disability><Disability>LD</Disability>
            <Disability>HEAR</Disability><Disability>VIS</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource>
            <PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>false</ReferralNFA></CINdetails></Child>
            </Children></Message>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Answer(int exit, String out, String errors) {}

    @ParameterizedTest
    @ValueSource(strings = {"cin-a60", "cin-b300", "cin-c1000"})
    void every_published_example_is_answered_line_by_line(String name) throws Exception {
        var answer = check(at("vectors/cin/" + name + ".xml").toString(), "--format", "csv");

        assertThat(answer.out()).isEqualTo(Files.readString(at("vectors/cin/" + name + ".expected_intent.csv")));
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void a_census_without_a_fault_ends_with_0_and_the_header_line_alone() throws Exception {
        var answer = check(file(CLEAN).toString());

        assertThat(answer.out()).isEqualTo(HEADER);
        assertThat(answer.exit()).isZero();
        assertThat(answer.errors()).contains("1 children checked: 0 errors, 0 queries");
    }

    @Test
    void a_census_with_queries_alone_ends_with_0() throws Exception {
        var answer = check(file(CLEAN.replace("2015-06-01", "2000-06-01")).toString());

        assertThat(answer.out())
                .isEqualTo(HEADER
                        + "8775Q,query,CINdetails,1,A1,CINdetails[1],,CINclosureDate\n"
                        + "8775Q,query,ChildIdentifiers,1,A1,ChildIdentifiers,,PersonBirthDate\n");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void the_rules_of_another_year_can_be_asked_for_and_those_not_known_are_named() throws Exception {
        var answer = check(
                file(CLEAN.replace("<Sex>F", "<GenderCurrent>2").replace("</Sex>", "</GenderCurrent>"))
                        .toString(),
                "--year",
                "2024");

        assertThat(answer.out()).isEqualTo(HEADER);
        assertThat(answer.errors())
                .contains("Rule 8750 was skipped: its form before the year to 31 March 2025 is not known here.");
    }

    @Test
    void findings_go_to_a_file_where_one_is_named() throws Exception {
        var out = folder.resolve("findings.csv");
        var answer = check(file(CLEAN).toString(), "--out", out.toString());

        assertThat(answer.out()).isEmpty();
        assertThat(out).hasContent(HEADER.strip());
    }

    @Test
    void json_tells_the_rules_in_words_beside_the_findings() throws Exception {
        var answer = check(file(CLEAN.replace("<Sex>F</Sex>", "")).toString(), "--format", "json");

        assertThat(answer.out())
                .contains(
                        "\"errors\": 1,",
                        "\"wrong\": \"The child's sex is missing or not one of the codes M, F and U.\"")
                .contains("\"table\": \"ChildIdentifiers\"", "\"number\": 1");
    }

    @Test
    void the_page_says_by_rule_and_child_what_to_do() throws Exception {
        var page = check(
                        file(CLEAN.replace("<Sex>F</Sex>", "").replace(">A1<", ">&lt;A1&gt;<"))
                                .toString(),
                        "--format",
                        "html")
                .out();

        assertThat(page)
                .contains("<h2 id=\"rule-4180\">Rule 4180, error</h2>")
                .contains("<strong>What to do:</strong> Enter it: M male, F female, U not known or unborn.")
                .contains("&lt;A1&gt;, 1 in the file", "details of the child: <code>Sex</code>")
                .doesNotContain("<A1>", "http://", "https://");
    }

    @Test
    void the_workbook_holds_no_formula_whatever_the_return_holds() throws Exception {
        var out = folder.resolve("findings.xlsx");
        var answer = check(
                file(CLEAN.replace(">A1<", ">=HYPERLINK(\"x\")<")).toString(),
                "--format",
                "xlsx",
                "--out",
                out.toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(parts(out)).contains("=HYPERLINK(&quot;x&quot;)").doesNotContain("<f>", "<f ");
    }

    @Test
    void a_workbook_wants_a_file() throws Exception {
        assertThat(check(file(CLEAN).toString(), "--format", "xlsx").errors()).contains("name it with --out");
    }

    @Test
    void a_file_with_a_byte_order_mark_is_read() throws Exception {
        assertThat(check(file("\uFEFF" + CLEAN).toString()).exit()).isZero();
    }

    @Test
    void a_value_with_a_comma_or_a_quote_stays_one_value() throws Exception {
        var answer = check(file(CLEAN.replace(">A1<", ">A,\"1<")).toString());

        assertThat(answer.out()).contains("1580,error,ChildIdentifiers,1,\"A,\"\"1\",ChildIdentifiers,,LAchildID");
    }

    @Test
    void a_file_that_breaks_off_is_checked_as_far_as_its_children_are_whole() throws Exception {
        var second = CLEAN.substring(CLEAN.indexOf("<Child>"), CLEAN.indexOf("</Children>"))
                .replace("<Sex>F", "<Sex>X");
        var whole = CLEAN.replace("</Children>", second + second + "</Children>");
        var answer = check(
                file(whole.substring(0, whole.lastIndexOf("<CINdetails>") + 20)).toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.errors())
                .contains("breaks off at line", "Only whole children before it were checked", "2 children");
        assertThat(answer.out()).contains("4180,error,ChildIdentifiers,2,A1").doesNotContain("2888Q");
    }

    @Test
    void unknown_elements_and_dates_that_are_none_are_said_on_standard_error() throws Exception {
        var answer = check(file(CLEAN.replace("<PrimaryNeedCode>", "<Mood>good</Mood><PrimaryNeedCode>")
                        .replace("2025-05-01", "01/05/2025"))
                .toString());

        assertThat(answer.errors())
                .contains("Line 11: Mood in CINdetails is not part of the census")
                .contains("Line 10: \"01/05/2025\" is not a date, YYYY-MM-DD.");
        assertThat(answer.out()).contains("8600,error,CINdetails,1,A1,CINdetails[1],,CINreferralDate");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a table                   | CHILD,SEX\\n1,2\\n                                                  | one XML file whose first element is Message
            an empty file             |                                                                     | This file is empty
            another root              | <Massage><Header/></Massage>                                        | begins with Massage, on line 1
            another collection        | <Message><Header><CollectionDetails><Collection>SC</Collection></CollectionDetails></Header></Message> | neither the collection CIN
            an entity bomb            | <!DOCTYPE a [<!ENTITY b "bbb">]><Message><Children/></Message>      | document type or an entity
            two tags that cross       | <Message><Children><Child></Children></Child></Message>             | not well-formed XML
            more after the end        | <Message><Children/></Message><Message/>                            | not well-formed XML
            another encoding declared | <?xml version="1.0" encoding="ISO-8859-1"?><Message><Children/></Message> | Only UTF-8 is read
            """)
    void a_file_that_is_no_census_is_refused_with_its_line_and_what_was_expected(
            String what, @Nullable String text, String said) throws Exception {
        var file = file(text == null ? "" : text.replace("\\n", "\n"));
        var answer = check(file.toString());

        assertThat(answer.exit()).as(what).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.errors()).contains(file + ", line 1").contains(said).contains("Nothing was checked.");
    }

    @Test
    void text_in_another_encoding_is_refused_with_the_line_on_which_it_shows() throws Exception {
        var latin = Files.write(
                folder.resolve("latin.xml"), CLEAN.replace(">A1<", ">Zo\u00EB<").getBytes(ISO_8859_1));
        var wide = Files.write(folder.resolve("wide.xml"), CLEAN.getBytes(UTF_16));

        assertThat(check(latin.toString()).errors())
                .contains("line 5")
                .contains("not UTF-8")
                .contains("byte EB");
        assertThat(check(wide.toString()).errors()).contains("UTF-16").contains("Save it as UTF-8");
        assertThat(check(wide.toString()).exit()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_named() throws Exception {
        var answer = check(folder.resolve("lost.xml").toString());

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains("lost.xml: There is no such file or folder.");
    }

    /** All parts of a workbook as one text. */
    private static String parts(Path workbook) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
            }
        }
        return all.toString();
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("census.xml"), text.getBytes(UTF_8));
    }

    private static Path at(String resource) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(CheckCinTest.class.getResource("/" + resource), resource)
                .toURI());
    }

    private static Answer check(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Stream.concat(Stream.of("check", "cin"), Stream.of(words)).toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }
}
