package org.throughline.returns.annexa;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.returns.annexa.AnnexList.Column;

/**
 * The workbook: a sheet for each list with its headers in the first row, days as real dates shown as dd/mm/yyyy. Every
 * other cell is a text or a number, never a formula, whatever stands in the record.
 */
public final class AnnexBook {

    /** So many rows are held before they are written out. */
    private static final int HELD = 2_000;

    private static final double WIDTH = 18;

    private final Template template;
    private final List<List<AnnexRow>> lists = new ArrayList<>();

    public AnnexBook(Template template) {
        this.template = template;
        template.lists().forEach(_ -> lists.add(new ArrayList<>()));
    }

    public void add(AnnexRow row) {
        lists.get(row.list() - 1).add(row);
    }

    /** The rows of a list, by child. */
    public List<AnnexRow> rows(int list) {
        return lists.get(list - 1).stream()
                .sorted(Comparator.comparing(row -> row.get("id")))
                .toList();
    }

    /** @throws IOException where it cannot be written; the stream is then not a workbook */
    public void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Throughline", "1.0")) {
            for (var list : template.lists()) {
                var sheet = book.newWorksheet(list.sheet());
                headers(sheet, list);
                int at = 1;
                for (var row : rows(list.number())) {
                    write(sheet, at, list, row);
                    if (at++ % HELD == 0) {
                        sheet.flush();
                    }
                }
                sheet.finish();
            }
        }
    }

    private static void headers(Worksheet sheet, AnnexList list) {
        int at = 0;
        for (var header : list.headers()) {
            sheet.width(at, WIDTH);
            sheet.value(0, at++, header);
        }
        sheet.range(0, 0, 0, at - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, int at, AnnexList list, AnnexRow row) {
        int place = 0;
        for (var column : list.columns()) {
            var value = row.get(column.key());
            if (!value.isEmpty()) {
                write(sheet, at, place, column, value);
            }
            place++;
        }
    }

    private void write(Worksheet sheet, int at, int place, Column column, String value) {
        switch (column.kind()) {
            case TEXT -> sheet.value(at, place, template.text(column, value).orElse(value));
            case NUMBER -> sheet.value(at, place, Long.parseLong(value));
            case DATE -> {
                sheet.value(at, place, LocalDate.parse(value));
                sheet.style(at, place).format("dd/mm/yyyy").set();
            }
            case CODE -> {
                var text = template.text(column, value);
                if (text.isPresent()) {
                    sheet.value(at, place, text.get());
                }
            }
        }
    }

    /**
     * How many rows a list has whose cell in a column is blank and may not be, or is left blank since Ofsted's list lacks
     * the code.
     */
    public List<Blank> blanks() {
        var blanks = new ArrayList<Blank>();
        for (var list : template.lists()) {
            for (var column : list.columns()) {
                long rows = lists.get(list.number() - 1).stream()
                        .map(row -> row.get(column.key()))
                        .filter(value -> value.isEmpty() ? !column.mayBeBlank() : lacks(column, value))
                        .count();
                if (rows > 0) {
                    blanks.add(new Blank(list, column, rows));
                }
            }
        }
        return blanks;
    }

    private boolean lacks(Column column, String value) {
        return column.kind() == AnnexList.Kind.CODE
                && template.text(column, value).isEmpty();
    }

    /** @param rows how many rows of the list lack the value */
    public record Blank(AnnexList list, Column column, long rows) {}
}
