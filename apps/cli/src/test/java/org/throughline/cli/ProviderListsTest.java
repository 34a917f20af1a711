package org.throughline.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of providers as it comes: a workbook with titles above its columns, or something that is none. */
class ProviderListsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path elsewhere;

    private record Answer(String out, String errors) {}

    @BeforeEach
    void copyTheExample() throws Exception {
        var from = Path.of(Objects.requireNonNull(ProviderListsTest.class.getResource("/vectors/ssda903/v1-60"))
                .toURI());
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void providers_are_read_from_the_sheets_of_a_workbook_below_their_titles() throws Exception {
        var plain = run("check", "ssda903", folder.toString()).out();
        var list = folder.resolve("providers.csv");
        var rows = Files.readString(list)
                .lines()
                .skip(1)
                .map(ProviderListsTest::cells)
                .toList();
        var book = elsewhere.resolve("list.xlsx");
        try (var out = Files.newOutputStream(book);
                var workbook = new Workbook(out, "Test", "1.0")) {
            workbook.newWorksheet("About").value(0, 0, "Children's homes and providers of social care");
            var sheet = workbook.newWorksheet("Providers");
            sheet.value(0, 0, "Providers on 31 March");
            var names = List.of(
                    "URN",
                    "Setting name",
                    "Placement codes",
                    "Placement provider codes",
                    "Closed date",
                    "Setting address postcode");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(2, i, names.get(i));
            }
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                if (cells.get(1).matches("[0-9]+")) {
                    sheet.value(row + 3, 0, Long.parseLong(cells.get(1)));
                } else {
                    sheet.value(row + 3, 0, cells.get(1));
                }
                sheet.value(row + 3, 1, cells.get(0));
                sheet.value(row + 3, 2, cells.get(3));
                sheet.value(row + 3, 3, cells.get(4));
                if (!cells.get(5).isEmpty()) {
                    var parts = cells.get(5).split("/");
                    sheet.value(
                            row + 3,
                            4,
                            LocalDate.of(
                                    Integer.parseInt(parts[2]),
                                    Integer.parseInt(parts[1]),
                                    Integer.parseInt(parts[0])));
                }
                sheet.value(row + 3, 5, cells.get(6));
            }
        }
        Files.delete(list);

        var answer = run("check", "ssda903", folder.toString(), "--providers", book.toString());

        assertThat(answer.out()).isEqualTo(plain).contains("\n219,Episodes,");
    }

    @Test
    void a_hostile_workbook_and_one_without_such_a_list_are_refused() throws Exception {
        var bomb = elsewhere.resolve("bomb.xlsx");
        Files.write(
                bomb,
                zip(
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>"));
        var other = elsewhere.resolve("other.xlsx");
        Files.write(
                other,
                zip(
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Name</t></is></c></row></sheetData></worksheet>"));

        assertThat(run("check", "ssda903", folder.toString(), "--providers", bomb.toString())
                        .errors())
                .contains("The file declares a document type or an entity.")
                .contains("Nothing was checked.");
        assertThat(run("check", "ssda903", folder.toString(), "--providers", other.toString())
                        .errors())
                .contains("other.xlsx is no list of providers: no row names the columns URN, PLACE_CODES");
    }

    private static Answer run(String... words) {
        var out = new StringWriter();
        var errors = new StringWriter();
        Main.run(new PrintWriter(out, true), new PrintWriter(errors, true), words);
        return new Answer(out.toString(), errors.toString());
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var matcher = Pattern.compile("\"([^\"]*)\"|([^,]+)|(?<=,|^)(?=,|$)").matcher(line);
        while (matcher.find()) {
            cells.add(matcher.group(1) != null ? matcher.group(1) : matcher.group());
        }
        return cells;
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
