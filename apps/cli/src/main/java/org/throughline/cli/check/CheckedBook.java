package org.throughline.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.checks.Meaning;

/**
 * A checked return as an Excel workbook: the rules by which something was found, and every finding. Every cell is a text or
 * a number, never a formula, whatever stands in the return.
 */
final class CheckedBook {

    /** Excel has 1,048,576 rows in a sheet. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private final Workbook book;
    private final Checked checked;
    private final Map<Meaning, Integer> counts = new LinkedHashMap<>();
    private Worksheet sheet;
    private int sheets;
    private int row;

    private CheckedBook(Workbook book, Checked checked) {
        this.book = book;
        this.checked = checked;
        this.sheet = next();
    }

    static void write(Checked checked, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Throughline", "1.0")) {
            var made = new CheckedBook(book, checked);
            checked.findings().each(made::write);
            made.rules();
        }
    }

    private Worksheet next() {
        var made = book.newWorksheet(sheets++ == 0 ? "Findings" : "Findings " + sheets);
        row(
                made,
                0,
                "Rule",
                "Type",
                "What is wrong",
                "What to do",
                "Child in the file",
                "Child",
                "Where",
                "Table",
                "Fields");
        made.freezePane(0, 1);
        row = 1;
        return made;
    }

    private void write(Finding finding) {
        if (row == ROWS_OF_A_SHEET) {
            sheet = next();
        }
        var check = finding.check();
        var place = finding.place();
        counts.merge(check, 1, Integer::sum);
        row(
                sheet,
                row,
                check.code(),
                check.kind().word(),
                check.wrong(),
                check.mend(),
                "",
                place.child(),
                checked.inWords().apply(place),
                place.table(),
                finding.fields().replace("|", ", "));
        if (place.number() >= 0) {
            sheet.value(row, 4, place.number());
        }
        row++;
    }

    private void rules() {
        var rules = book.newWorksheet("Rules");
        row(rules, 0, "Rule", "Type", "What is wrong", "What to do", "Rows");
        rules.freezePane(0, 1);
        int at = 1;
        for (var counted : counts.entrySet()) {
            var check = counted.getKey();
            row(rules, at, check.code(), check.kind().word(), check.wrong(), check.mend());
            rules.value(at++, 4, counted.getValue());
        }
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }
}
