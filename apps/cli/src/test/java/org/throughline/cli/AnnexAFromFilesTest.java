package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.files.CannotBeRead;
import org.throughline.cli.files.JoinedFiles;
import org.throughline.returns.annexa.AnnexA;
import org.throughline.returns.annexa.AnnexBook;
import org.throughline.returns.annexa.AnnexRow;
import org.throughline.returns.annexa.Template;
import org.throughline.returns.reading.Told;

/** Invented files are made into the workbook, the workbook is read, and made again. */
class AnnexAFromFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    static Path folder;

    @BeforeAll
    static void examples() {
        assertThat(run(
                        "examples",
                        "--as-at",
                        DAY.toString(),
                        "--children",
                        "400",
                        "--out",
                        "" + folder.resolve("files")))
                .startsWith("0");
        assertThat(run("annex-a", "" + folder.resolve("files"), "--as-at", "" + DAY, "--out", "" + first()))
                .startsWith("0");
    }

    private static Path first() {
        return folder.resolve("first.xlsx");
    }

    private static String run(String... words) {
        var said = new StringWriter();
        var writer = new PrintWriter(said, true);
        return Main.run(writer, writer, words) + " " + said;
    }

    private static AnnexBook lists(Path files, LocalDate asAt) throws IOException, CannotBeRead {
        var read = JoinedFiles.at(List.of(files), Told.NOTHING);
        var book = new AnnexBook(Template.latest());
        var lists = AnnexA.asAt(asAt, read);
        read.journeys().forEach(journey -> lists.rows(journey).forEach(book::add));
        return book;
    }

    @Test
    void a_workbook_read_and_made_again_is_equal_but_for_what_is_counted_from_rows_it_does_not_hold()
            throws IOException, CannotBeRead {
        var before = lists(folder.resolve("files"), DAY);
        var after = lists(first(), DAY);

        for (var list : Template.latest().lists()) {
            assertThat(after.rows(list.number()).stream().map(AnnexAFromFilesTest::stated))
                    .as(list.sheet())
                    .containsExactlyInAnyOrderElementsOf(before.rows(list.number()).stream()
                            .map(AnnexAFromFilesTest::stated)
                            .toList());
        }
        assertThat(Template.latest().lists())
                .filteredOn(list -> list.number() <= 10)
                .allSatisfy(list ->
                        assertThat(before.rows(list.number())).as(list.sheet()).isNotEmpty());
    }

    /** The cells as they are written, but for the derived columns: list 3 column 9; 5: 11, 12; 7: 15; 8: 10, 19, 29, 30. */
    private static Map<String, String> stated(AnnexRow row) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : Template.latest().list(row.list()).columns()) {
            var value = row.get(column.key());
            if (!column.derived() && !value.isEmpty()) {
                cells.put(
                        column.key(),
                        column.codes().isEmpty()
                                ? value
                                : Template.latest().text(column, value).orElse(""));
            }
        }
        return cells;
    }

    @Test
    void the_derived_columns_are_those_and_no_others() {
        var derived = Template.latest().lists().stream()
                .flatMap(list -> list.columns().stream()
                        .filter(column -> column.derived())
                        .map(column -> list.number() + ":" + (list.columns().indexOf(column) + 1)))
                .toList();

        assertThat(derived).containsExactly("3:9", "5:11", "5:12", "7:15", "8:10", "8:19", "8:29", "8:30");
    }

    @Test
    void an_earlier_day_sees_only_what_had_happened() throws IOException, CannotBeRead {
        var earlier = LocalDate.of(2026, 3, 31);

        assertThat(lists(folder.resolve("files"), earlier).rows(3))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("date")).isBetween("2025-09-30", "2026-03-31"));
    }

    @Test
    void the_command_says_what_is_in_the_lists_and_what_is_blank() {
        assertThat(run("annex-a", "" + first(), "--as-at", "" + DAY, "--out", "" + folder.resolve("again.xlsx")))
                .startsWith("0")
                .contains("List 3, referrals: ", "List 8: \u201cPlacement Location\u201d is blank in");
        assertThat(run("annex-a", "" + folder.resolve("nowhere"), "--as-at", "" + DAY, "--out", "x.xlsx"))
                .startsWith("2")
                .contains("There is no such file or folder");
        assertThat(run(
                        "annex-a",
                        "" + first(),
                        "--as-at",
                        "" + DAY,
                        "--template",
                        "2019",
                        "--out",
                        "" + folder.resolve("old.xlsx")))
                .contains("No template of 2019 is known");
        assertThat(Files.exists(folder.resolve("old.xlsx"))).isFalse();
    }
}
