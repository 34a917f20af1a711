package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code return} writes out of the files of an invented authority whose records have no mistakes. */
class ReturnsFromFilesTest {

    @TempDir
    private static Path made = Path.of("");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Answer(int exit, String out, String errors) {}

    @BeforeAll
    static void make() throws Exception {
        assertThat(run(
                                "examples",
                                "--out",
                                made.toString(),
                                "--children",
                                "1500",
                                "--seed",
                                "4",
                                "--as-at",
                                "2027-03-31")
                        .exit())
                .isZero();
    }

    @Test
    void a_census_is_written_again_element_by_element() throws Exception {
        var out = folder.resolve("again.xml");

        var answer = returned("cin", made.resolve("cin-2027.xml"), out, "2027");

        assertThat(answer.errors()).contains("children written to " + out);
        assertThat(withoutHeader(out)).isEqualTo(withoutHeader(made.resolve("cin-2027.xml")));
    }

    @Test
    void tables_are_written_again_row_by_row() throws Exception {
        var out = folder.resolve("again");

        assertThat(returned("ssda903", made.resolve("ssda903-2027"), out, "2027")
                        .exit())
                .isZero();

        for (var table : List.of(
                "Header",
                "Episodes",
                "Reviews",
                "UASC",
                "OC2",
                "OC3",
                "AD1",
                "PlacedAdoption",
                "PrevPerm",
                "Missing",
                "SWEpisodes",
                "DoLo")) {
            assertThat(rows(out.resolve(table + ".csv")))
                    .as(table)
                    .containsExactlyInAnyOrderElementsOf(rows(made.resolve("ssda903-2027/" + table + ".csv")));
        }
        assertThat(Files.readString(out.resolve("return.json"))).contains("2027", "E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"again", "again.zip", "again.xml"})
    void what_was_written_has_nothing_to_be_found_in_it_in_any_form(String form) throws Exception {
        var out = folder.resolve(form);
        var format = form.endsWith("xml") ? "xml" : "csv";
        returned("ssda903", made.resolve("ssda903-2027"), out, "2027", "--format", format);

        var answer = run(
                "check",
                "ssda903",
                out.toString(),
                "--year",
                "2027",
                "--previous",
                made.resolve("ssda903-2026").toString());

        assertThat(answer.out()).isEqualTo("rule,table,row,child,fields\n");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void the_zip_holds_the_tables_of_the_year() throws Exception {
        var out = folder.resolve("again.zip");
        returned("ssda903", made.resolve("ssda903-2026"), out, "2026");

        try (var zip = new ZipFile(out.toFile())) {
            assertThat(zip.getEntry("Episodes.csv")).isNotNull();
            assertThat(zip.getEntry("DoLo.csv")).isNull();
        }
    }

    @Test
    void the_next_years_return_begins_with_who_was_in_care_on_31_march() throws Exception {
        var out = folder.resolve("next");
        assertThat(returned("ssda903", made.resolve("ssda903-2027"), out, "2028")
                        .exit())
                .isZero();

        var open = rows(made.resolve("ssda903-2027/Episodes.csv")).stream()
                .filter(row -> row.split(",", -1)[7].isEmpty())
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(rows(out.resolve("Episodes.csv"))).containsExactlyInAnyOrderElementsOf(open);
        assertThat(rows(out.resolve("Reviews.csv"))).isEmpty();
    }

    @Test
    void files_without_such_a_return_and_years_without_a_known_form_are_refused() throws Exception {
        var out = folder.resolve("never.xml");

        assertThat(returned("ssda903", made.resolve("cin-2027.xml"), out, "2027")
                        .errors())
                .contains("No file holds a return of the collection: SSDA903.");
        assertThat(returned("cin", made.resolve("cin-2027.xml"), out, "2023").exit())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private static Answer returned(String which, Path from, Path out, String year, String... more) throws Exception {
        var words = new ArrayList<>(List.of(
                "return", which, from.toString(), "--year", year, "--as-at", "2027-05-15", "--out", out.toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private static Answer run(String... words) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(words);
        return new Answer(exit, out.toString(), errors.toString());
    }

    private static List<String> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream().skip(1).toList();
    }

    private static String withoutHeader(Path census) throws IOException {
        var text = Files.readString(census);
        return text.substring(text.indexOf("<Children>"));
    }
}
