package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check ssda903} answers, and what it says of files that it cannot take. */
class CheckSsda903Test {

    private static final String HEADER = "rule,table,row,child,fields\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Answer(int exit, String out, String errors) {}

    @Test
    void a_folder_is_answered_by_rule_table_and_row_with_its_last_year_and_its_providers() throws Exception {
        var answer = check(example("v1-60"), "--format", "csv");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out())
                .startsWith(HEADER + "101,Header,29,28418711,SEX\n103,Header,54,42683529,ETHNIC\n")
                .contains("\n203,Header,")
                .contains("\n219,Episodes,");
        assertThat(answer.errors())
                .contains("Rule 169 was skipped: it needs a list of postcodes and a list of authorities.");
    }

    @Test
    void no_table_of_last_year_no_rule_on_last_year() throws Exception {
        copy(example("v1-60"), folder);
        try (var last = Files.list(folder.resolve("last"))) {
            for (var file : last.toList()) {
                Files.delete(file);
            }
        }

        var answer = check(folder);

        assertThat(answer.out()).doesNotContain("\n203,");
        assertThat(answer.errors()).contains("Rule 203 was skipped: it needs the table Header_last.");
        assertThat(check(folder, "--previous", example("v1-60").resolve("last").toString())
                        .out())
                .contains("\n203,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "zip"})
    void tables_are_known_by_their_columns_whatever_their_files_are_called(String form) throws Exception {
        var plain = check(example("v1-60")).out();
        copy(example("v1-60"), folder);
        int number = 0;
        for (var file : files(folder)) {
            if (file.toString().endsWith(".csv")) {
                Files.move(file, file.resolveSibling("download (" + number++ + ").txt"));
            }
        }

        var answer = check(form.equals("csv") ? folder : zipped(folder));

        assertThat(answer.out()).isEqualTo(plain);
    }

    @Test
    void another_year_has_other_rules() throws Exception {
        var answer = check(example("v1-60"), "--year", "2025");

        assertThat(answer.errors())
                .contains("by the rules of the year to 31 March 2025")
                .contains("Rule 146 was skipped: its form before the year to 31 March 2026 is not known here.")
                .doesNotContain("Rule 700 ");
        assertThat(answer.out()).doesNotContain("\n700,").doesNotContain("\n146,");
    }

    @Test
    void rows_without_a_child_are_checked_as_what_they_are() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n,X,,,,,\n,M,,,,,\n");

        var answer = check(folder, "--year", "2027");

        assertThat(answer.out())
                .contains("101,Header,0,,SEX\n")
                .contains("102,Header,0,,DOB\n102,Header,1,,DOB\n")
                .doesNotContain("INT32");
    }

    @Test
    void a_return_without_a_fault_ends_with_0_and_the_header_line_alone() throws Exception {
        Files.writeString(
                folder.resolve("missing.csv"),
                "CHILD,DOB,MISSING,MIS_START,MIS_END\nC1,01/01/2012,M,01/05/2026,02/05/2026\n");

        var answer = check(folder, "--year", "2027");

        assertThat(answer.out()).isEqualTo(HEADER);
        assertThat(answer.exit()).isZero();
    }

    @Test
    void what_is_no_return_ends_with_2() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "CHILD,SEX,ETHNIC,UPN,MOTHER,MC_DOB\nC1,M,WBRI,,,\n");

        var answer = check(folder, "--year", "2027");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.errors()).contains("looks like the table Header but lacks the columns DOB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "xlsx"})
    void findings_can_be_had_in_other_forms(String form) throws Exception {
        var out = folder.resolve("found");

        var answer = check(example("v1-60"), "--format", form, "--out", out.toString());

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(Files.size(out)).isGreaterThan(10_000);
    }

    @Test
    void a_finding_is_named_with_its_line_also_below_a_line_break_within_quotation_marks() throws Exception {
        Files.writeString(folder.resolve("Header.csv"), """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                1,M,01/01/2015,WBRI,"UN1

                ",,

                2,X,01/01/2015,WBRI,UN1,,
                """);

        check(
                folder,
                "--year",
                "2027",
                "--format",
                "html",
                "--out",
                folder.resolve("found.html").toString());

        assertThat(Files.readString(folder.resolve("found.html"))).contains("Header, line 6");
        assertThat(check(folder, "--year", "2027").out()).contains("101,Header,2,2,SEX");
    }

    private static Answer check(Path path, String... more) {
        var words = new ArrayList<>(List.of("check", "ssda903", path.toString()));
        Collections.addAll(words, more);
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(errors), words.toArray(String[]::new));
        return new Answer(exit, out.toString(), errors.toString());
    }

    private static Path example(String name) throws URISyntaxException {
        var found = CheckSsda903Test.class.getResource("/vectors/ssda903/" + name);
        return Path.of(Objects.requireNonNull(found, name).toURI());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        var made = new HashSet<Path>();
        for (var file : files(from)) {
            var copy = to.resolve(from.relativize(file).toString());
            if (made.add(copy.getParent())) {
                Files.createDirectories(copy.getParent());
            }
            Files.copy(file, copy);
        }
    }

    private static Path zipped(Path folder) throws IOException {
        var files = files(folder);
        var zip = folder.resolve("return.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return zip;
    }
}
