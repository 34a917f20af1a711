package org.throughline.returns.parcel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded.Clean;
import org.throughline.returns.parcel.Guarded.Refused;

/** What the guard asks of a workbook that is read, and of folders whose names only look like one's. */
class WorkbooksAtTheGuardTest {

    private static final String BOOK =
            "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                    + "<sheets><sheet name='List 1' r:id='r1'/></sheets></workbook>";
    private static final String PARTS =
            "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String SHEET = "<worksheet><sheetData/></worksheet>";
    private static final String TEXTS = "<sst><si><t>a</t></si></sst>";

    private static byte[] workbook(String book, String parts, String sheet, String texts) {
        return Zips.zip(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                book,
                "xl/_rels/workbook.xml.rels",
                parts,
                "xl/worksheets/sheet1.xml",
                sheet,
                "xl/sharedStrings.xml",
                texts);
    }

    private static String half(String text) {
        return text.substring(0, text.length() - 5);
    }

    @Test
    void a_workbook_that_is_no_list_is_refused_with_what_to_do() throws IOException {
        var workbook = Zips.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");

        assertThat(Returns.guard(Parcel.of(file("a.xlsx", workbook))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.words()).contains("save each sheet as CSV UTF-8"));
    }

    @Test
    void a_workbook_lacks_a_damaged_sheet_and_is_refused_without_another_part() throws IOException {
        assertThat(Returns.guard(Parcel.of(file("a.xlsx", workbook(BOOK, PARTS, half(SHEET), TEXTS)))))
                .isInstanceOfSatisfying(
                        Clean.class,
                        clean -> assertThat(clean.contents().files())
                                .extracting(Member::name)
                                .containsExactly(
                                        "a.xlsx/xl/workbook.xml",
                                        "a.xlsx/xl/_rels/workbook.xml.rels",
                                        "a.xlsx/xl/sharedStrings.xml"));
        for (var cut : new byte[][] {
            workbook(half(BOOK), PARTS, SHEET, TEXTS),
            workbook(BOOK, half(PARTS), SHEET, TEXTS),
            workbook(BOOK, PARTS, SHEET, half(TEXTS))
        }) {
            assertThat(Returns.guard(Parcel.of(file("a.xlsx", cut))))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.words()).contains("The workbook is damaged"));
        }
    }

    @Test
    void a_list_that_a_return_is_compared_with_is_read_whole_or_not_at_all() throws IOException {
        assertThat(Returns.guardList(file("a.xlsx", workbook(BOOK, PARTS, SHEET, TEXTS))))
                .isInstanceOf(Clean.class);
        assertThat(Returns.guardList(file("a.xlsx", workbook(BOOK, PARTS, half(SHEET), TEXTS))))
                .isInstanceOf(Refused.class);
        assertThat(Returns.guardList(file("a.zip", Zips.zip("a.csv", "URN\n"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.words()).isEqualTo("This is a zip, and no workbook."));
    }

    @Test
    void a_workbook_holds_no_more_than_256_mb_though_a_zip_may() throws IOException {
        var random = new byte[1 << 20];
        new Random(1).nextBytes(random);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(BOOK.getBytes(UTF_8));
            for (int part = 0; part < 9; part++) {
                zip.putNextEntry(new ZipEntry("xl/media/picture" + part + ".png"));
                zip.write(random);
                zip.write(new byte[30 << 20]);
            }
        }

        assertThat(Returns.guard(Parcel.of(file("a.xlsx", bytes.toByteArray()))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.words()).isEqualTo("The workbook unpacks to more than 268 MB."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/contacts.csv", "lists/xl/contacts.csv", "word/xl/contacts.csv"})
    void a_table_in_a_folder_that_is_called_as_a_part_of_a_workbook_is_a_table(String name) throws IOException {
        assertThat(Returns.guard(Parcel.of(file("a.zip", Zips.zip(name, "CHILD,DOB,REVIEW,REVIEW_CODE\n")))))
                .isInstanceOfSatisfying(
                        Clean.class,
                        clean -> assertThat(clean.contents().files())
                                .extracting(Member::name)
                                .containsExactly("a.zip/" + name));
    }
}
