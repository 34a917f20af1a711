package org.throughline.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to take away, as CSV or as a sheet of a workbook. No cell is ever a formula, whatever its words.
 *
 * @param name of the sheet
 * @param rows cells that are words, numbers or days
 */
public record TableFile(String name, List<String> columns, List<List<Object>> rows) {

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_CELL = 32_000;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    public TableFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public String csv() {
        var file = new CsvFile(columns);
        rows.forEach(row -> file.add(row.stream().map(TableFile::words).toList()));
        return file.toString();
    }

    private static String words(Object cell) {
        return cell instanceof String words ? words : String.valueOf(cell);
    }

    /** One sheet a table, in their order. */
    public static byte[] workbook(List<TableFile> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Throughline", "1.0")) {
            for (var table : tables) {
                table.write(book.newWorksheet(table.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at));
            sheet.style(0, at).bold().set();
            sheet.width(at, width(at));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int at = 0; at < rows.get(row).size(); at++) {
                cell(sheet, row + 1, at, rows.get(row).get(at));
            }
        }
    }

    private int width(int column) {
        int longest = columns.get(column).length();
        for (var row : rows) {
            longest = Math.max(
                    longest, column < row.size() ? words(row.get(column)).length() : 0);
        }
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("d mmmm yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> {
                var words = CsvFile.harmless(words(cell));
                sheet.value(row, column, words.substring(0, Math.min(words.length(), LONGEST_CELL)));
            }
        }
    }
}
