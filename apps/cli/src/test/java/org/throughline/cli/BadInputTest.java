package org.throughline.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: each is named with its line and what was expected, and all that can be checked is. */
class BadInputTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path elsewhere;

    private record Answer(int exit, String out, String errors) {}

    private String plain = "";

    @BeforeEach
    void copyTheExample() throws Exception {
        var from = example("v1-60");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.copy(file, to);
            }
        }
        plain = care().out();
    }

    @Test
    void a_table_in_another_encoding_is_named_and_the_others_are_checked() throws Exception {
        Files.writeString(reviews(), text(reviews()) + "9,01/01/2015,01/05/2026,Zo\u00EB\n", ISO_8859_1);

        var answer = care();

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.errors())
                .contains(
                        "Reviews.csv, line %d: This is not UTF-8 text (byte EB). Save the file as UTF-8 and try again. This file was left out; the others were checked by the rules that do not need it."
                                .formatted(text(reviews(), ISO_8859_1).lines().count()))
                .contains("Rule 440 was skipped: it needs the table Reviews.");
        assertThat(answer.out()).isEqualTo(withoutRules(plain, answer.errors()));
    }

    @Test
    void utf_16_is_named_as_what_it_is() throws Exception {
        Files.writeString(reviews(), text(reviews()), UTF_16);

        assertThat(care().errors()).contains("Reviews.csv: This is UTF-16 text. Save it as UTF-8.");
    }

    @Test
    void a_byte_order_mark_changes_nothing() throws Exception {
        Files.writeString(reviews(), "\uFEFF" + text(reviews()));
        Files.writeString(folder.resolve("Header.csv"), "\uFEFF" + text(folder.resolve("Header.csv")));

        assertThat(care().out()).isEqualTo(plain);
    }

    @Test
    void a_table_whose_cells_stand_between_semicolons_is_named_as_such() throws Exception {
        Files.writeString(reviews(), text(reviews()).replace(',', ';'));

        assertThat(care().errors())
                .contains(
                        "Reviews.csv, line 1: cells are separated by something else than commas. Save it as CSV with commas. It was left out.");
    }

    @Test
    void a_folder_with_nothing_in_it_is_told_so() {
        assertThat(run("check", "ssda903", elsewhere.toString()).errors())
                .contains(elsewhere + " holds no SSDA903 return that can be read. Nothing was checked.");
    }

    @Test
    void a_table_that_lacks_columns_is_named_with_them_and_left_out() throws Exception {
        Files.writeString(reviews(), text(reviews()).replaceFirst("REVIEW_CODE", "CODE"));

        var answer = care();

        assertThat(answer.errors())
                .contains(
                        "Reviews.csv, line 1: this looks like the table Reviews but lacks the columns REVIEW_CODE. It was left out.")
                .contains("Rule 440 was skipped: it needs the table Reviews.");
        assertThat(answer.out()).isEqualTo(withoutRules(plain, answer.errors()));
    }

    @Test
    void a_column_too_many_is_named_and_left_out() throws Exception {
        Files.writeString(
                reviews(),
                text(reviews())
                        .lines()
                        .map(line -> line + ",x")
                        .collect(Collectors.joining("\n"))
                        .replaceFirst(",x", ",CHAIR"));

        var answer = care();

        assertThat(answer.errors())
                .contains("Reviews.csv, line 1: the table Reviews has no column CHAIR; it was left out.");
        assertThat(answer.out()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower case", "another order", "another name"})
    void the_case_and_order_of_headers_and_the_names_of_files_do_not_matter(String how) throws Exception {
        switch (how) {
            case "lower case" -> {
                var lines = new ArrayList<>(text(reviews()).lines().toList());
                lines.set(0, lines.getFirst().toLowerCase(Locale.ROOT));
                Files.write(reviews(), lines);
            }
            case "another order" -> {
                var turned = text(reviews())
                        .lines()
                        .map(line -> String.join(
                                ",", Arrays.asList(line.split(",", -1)).reversed()))
                        .toList();
                Files.write(reviews(), turned);
            }
            default -> Files.move(reviews(), folder.resolve("export 7 (final).txt"));
        }

        assertThat(care().out()).isEqualTo(plain);
    }

    @Test
    void dates_in_another_form_are_told_once_with_the_form_that_is_read() throws Exception {
        Files.writeString(reviews(), text(reviews()).replaceAll("(\\d\\d)/(\\d\\d)/(\\d{4})", "$3-$2-$1"));

        assertThat(care().errors())
                .containsPattern(
                        "Reviews.csv, line 2: \"\\d{4}-\\d\\d-\\d\\d\" in DOB is no date written as 31/12/2026, and so in \\d+ cells.");
    }

    @Test
    void a_line_break_within_quotation_marks_belongs_to_its_cell() throws Exception {
        Files.writeString(reviews(), text(reviews()).replaceFirst(",(PN\\d)\\n", ",\"$1\n\"\n"));

        assertThat(care().out()).contains("Reviews,0,").isNotEqualTo(plain);
        assertThat(rows(care().out(), "Reviews")).containsAll(rows(plain, "Reviews"));
    }

    @Test
    void a_quotation_mark_that_never_closes_is_named_by_its_line() throws Exception {
        var lines = new ArrayList<>(text(reviews()).lines().toList());
        lines.set(4, lines.get(4).replaceFirst(",", ",\""));
        Files.write(reviews(), lines);

        var answer = care();

        assertThat(answer.errors())
                .contains(
                        "Reviews.csv, line 5: A quotation mark opens a field here and never closes. This file was left out");
        assertThat(answer.out()).isEqualTo(withoutRules(plain, answer.errors()));
    }

    @Test
    void two_years_that_were_swapped_are_noticed() throws Exception {
        var last = folder.resolve("last");
        for (var table : List.of("Episodes.csv", "Header.csv")) {
            var now = text(folder.resolve(table));
            Files.writeString(folder.resolve(table), text(last.resolve(table)));
            Files.writeString(last.resolve(table), now);
        }
        Files.delete(reviews());

        assertThat(care().errors())
                .contains(
                        "The two years look swapped: most days in this year's tables lie in the year to 31 March 2026, in last year's in that to 31 March 2027.");
    }

    @Test
    void an_xml_return_is_checked_and_one_that_breaks_off_up_to_there() throws Exception {
        var xml = folder.resolve("return.xml");
        run(
                "return",
                "ssda903",
                folder.toString(),
                "--year",
                "2027",
                "--as-at",
                "2027-05-15",
                "--format",
                "xml",
                "--out",
                xml.toString());
        var whole = run("check", "ssda903", xml.toString(), "--year", "2027");
        var text = text(xml);
        Files.writeString(xml, text.substring(0, text.lastIndexOf("</CHILD>") - 20));
        var cut = run("check", "ssda903", xml.toString(), "--year", "2027");

        assertThat(whole.out()).contains("\n101,Header,").contains("\n142,Episodes,");
        assertThat(whole.errors()).contains("Checking: 60 children");
        assertThat(cut.exit()).isEqualTo(1);
        assertThat(cut.errors())
                .contains("Checking: 59 children")
                .containsPattern("return.xml breaks off at line \\d+; what stands before was checked.");
        assertThat(whole.out().lines().toList()).containsAll(cut.out().lines().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ssda903 | <Message><Children/></Message>        | line 1: an SSDA903 return in XML begins with EXPSSDA903, this file with Message.
            cin     | <EXPSSDA903><CHILD/></EXPSSDA903>     | line 1: A children in need census is one XML file whose first element is Message. This one begins with EXPSSDA903, on line 1. Nothing was checked.
            cin     | CHILD,SEX                             | line 1: A children in need census is one XML file whose first element is Message. This is a text or a table. Nothing was checked.
            """)
    void a_file_with_another_root_is_told_from_what_was_expected(String which, String text, String words)
            throws Exception {
        var file = folder.resolve("other.xml");
        Files.writeString(file, text);

        var answer = run("check", which, file.toString());

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cin", "ssda903"})
    void a_bomb_of_entities_is_refused_with_everything_beside_it(String which) throws Exception {
        Files.writeString(folder.resolve("bomb.xml"), """
                <?xml version="1.0"?>
                <!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <Message>&b;</Message>
                """);

        var answer = run(
                "check", which, which.equals("cin") ? folder.resolve("bomb.xml").toString() : folder.toString());

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errors())
                .contains(
                        "bomb.xml, line 2: The file declares a document type or an entity. No return needs one. Nothing was checked.");
        assertThat(answer.out()).isEmpty();
    }

    private Path reviews() {
        return folder.resolve("Reviews.csv");
    }

    private Answer care() {
        return run("check", "ssda903", folder.toString());
    }

    private static Answer run(String... words) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(errors, true), words);
        return new Answer(exit, out.toString(), errors.toString());
    }

    /** What is left when the rules that were skipped are silent. */
    private static String withoutRules(String findings, String errors) {
        return findings.lines()
                .filter(line -> !errors.contains("Rule " + line.substring(0, line.indexOf(',')) + " was skipped"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> rows(String findings, String table) {
        return findings.lines().filter(line -> line.contains("," + table + ",")).toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static String text(Path file, Charset charset) throws IOException {
        return Files.readString(file, charset);
    }

    private static Path example(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(BadInputTest.class.getResource("/vectors/ssda903/" + name))
                .toURI());
    }
}
