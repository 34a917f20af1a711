package org.throughline.returns.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.returns.parcel.Member;

/** Cells as they stand in the parts of a workbook, kind ones and others. */
class WorkbookTest {

    private static final Member BOOK = file("b.xlsx/xl/workbook.xml", "<workbook/>");

    private static List<Workbook.Row> rows(int width, String sheetData, Member... others) throws IOException {
        var sheet = file(
                "b.xlsx/xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>%s</sheetData></worksheet>".formatted(sheetData));
        var parts = new ArrayList<>(List.of(others));
        parts.add(BOOK);
        parts.add(sheet);
        var rows = new ArrayList<Workbook.Row>();
        Workbook.of(parts).orElseThrow().read(sheet, width, rows::add);
        return rows;
    }

    private static String cell(String cell, Member... others) throws IOException {
        return rows(1, "<row>" + cell + "</row>", others).getFirst().cells().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2399477.0, 2399477",
        "2.399477E6, 2399477",
        "4.6347500000000001E4, 46347.500000000001",
        "1E20, 100000000000000000000",
        "1E21, 1E21",
        "1E2147483647, 1E2147483647",
        "1E-2147483647, 1E-2147483647",
        "-1E99999, -1E99999",
        "0.10, 0.1",
        "1E99999999999, 1E99999999999",
        "soon, soon",
    })
    void a_number_is_written_out_and_one_that_would_fill_the_memory_stays_as_it_is(String given, String text)
            throws IOException {
        assertThat(cell("<c><v>" + given + "</v></c>")).isEqualTo(text);
    }

    @Test
    void digits_without_end_are_no_number() throws IOException {
        var digits = "1".repeat(1_000_000);

        assertThat(cell("<c><v>" + digits + "</v></c>")).isEqualTo(digits);
    }

    @Test
    void cells_beyond_the_width_that_is_asked_for_are_passed_over() throws IOException {
        assertThat(rows(3, "<row r='7'><c r='B7'><v>1</v></c><c r='XFD7'><v>2</v></c></row>"))
                .containsExactly(new Workbook.Row(7, List.of("", "1"), Map.of()));
    }

    @Test
    void a_place_that_no_sheet_has_is_the_next_one() throws IOException {
        for (var place : List.of("XFE1", "ZZZZ1", "ZZZZZZZZZZZZ1", "1", "A1")) {
            assertThat(rows(
                            Workbook.WIDEST,
                            "<row><c r='B1'><v>1</v></c><c r='%s'><v>2</v></c></row>".formatted(place)))
                    .as(place)
                    .extracting(Workbook.Row::cells)
                    .containsExactly(List.of("", "1", "2"));
        }
    }

    @Test
    void an_error_is_no_text_and_is_told_by_its_place() throws IOException {
        assertThat(rows(9, "<row><c r='A1' t='e'><v>#N/A</v></c><c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"))
                .containsExactly(new Workbook.Row(1, List.of("", "", ""), Map.of(0, "#N/A", 2, "#DIV/0!")));
    }

    @Test
    void texts_are_those_of_the_cell_or_those_that_are_shared() throws IOException {
        var shared = file(
                "b.xlsx/xl/SharedStrings.xml",
                "<sst><si><t>one</t></si><si><r><t>tw</t></r><r><t>o_x000D_</t></r><rPh><t>zwei</t></rPh></si></sst>");

        assertThat(cell("<c t='s'><v>1</v></c>", shared)).isEqualTo("two\r");
        assertThat(cell("<c t='s'><v>2</v></c>", shared)).isEmpty();
        assertThat(cell("<c t='inlineStr'><is><t>x_x005F_y_x0000_</t></is></c>"))
                .isEqualTo("x_y_x0000_");
        assertThat(cell("<c t='str'><f>A1</f><v>z</v></c>")).isEqualTo("z");
    }

    @Test
    void a_workbook_with_more_texts_than_can_be_held_is_none() throws IOException {
        var shared = file("b.xlsx/xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(2_000_000) + "</sst>");

        assertThat(Workbook.of(List.of(BOOK, shared))).isEmpty();
    }

    @Test
    void the_first_rows_are_read_in_all_their_width_and_no_others() throws IOException {
        var sheet = file(
                "b.xlsx/xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='2'><c r='C2'><v>1</v></c></row><row r='7'><c><v>2</v></c></row></sheetData>"
                        + "</worksheet>");

        assertThat(Workbook.of(List.of(BOOK, sheet)).orElseThrow().first(sheet, 6))
                .extracting(Workbook.Row::number)
                .containsExactly(2);
    }
}
