package org.throughline.web.returns.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.throughline.web.access.Sight;
import org.throughline.web.pages.CsvFile;
import org.throughline.web.pages.WorkerWords;
import org.throughline.web.returns.FieldWords;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Notices;
import org.throughline.web.returns.Which;

/**
 * The findings of a check as tables to take away. A child who is hidden from the reader is a row without a name. No cell is
 * ever a formula, whatever stands in the return.
 */
final class Reports {

    /** Excel has 1,048,576 rows in a sheet. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private static final List<String> HEADER = List.of(
            "Rule",
            "Type",
            "Child",
            "Where",
            "Fields and values",
            "What is wrong",
            "What to do",
            "Worker",
            "Team",
            "Answer",
            "Answered by");

    private Reports() {}

    static List<String> cells(Noticed finding, Sight who) {
        boolean named = Notices.mayName(who, finding);
        return List.of(
                finding.rule().code(),
                finding.rule().kind().word(),
                named ? finding.child() : "A child whose record is closed to you",
                named ? finding.place() : "",
                named ? values(finding) : "",
                finding.rule().wrong(),
                finding.rule().mend(),
                WorkerWords.of(finding.worker().name()),
                WorkerWords.of(finding.team().name()),
                named ? finding.note().map(note -> note.words()).orElse("") : "",
                named ? finding.note().map(note -> note.by()).orElse("") : "");
    }

    static String values(Noticed finding) {
        return finding.marked().stream()
                .map(marked -> FieldWords.of(marked.field()) + " (" + marked.field() + "): "
                        + FieldWords.value(marked.value()))
                .collect(Collectors.joining("; "));
    }

    static void csv(Notices notices, UUID run, Sight who, Writer out) throws IOException {
        out.write(new CsvFile(HEADER).toString());
        try {
            notices.each(Which.of(run), finding -> {
                try {
                    out.write(CsvFile.line(cells(finding, who)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    static void book(Notices notices, UUID run, Sight who, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Throughline", "1.0")) {
            var rules = book.newWorksheet("Rules");
            row(rules, 0, List.of("Rule", "Type", "What is wrong", "What to do", "Findings"));
            rules.freezePane(0, 1);
            int at = 1;
            var counts = notices.byRule(run);
            for (var rule : notices.rules(run)) {
                row(rules, at, List.of(rule.code(), rule.kind().word(), rule.wrong(), rule.mend()));
                var count = counts.stream()
                        .filter(one -> one.key().equals(rule.code()))
                        .mapToLong(one -> one.errors() + one.queries())
                        .sum();
                rules.value(at++, 4, count);
            }
            var sheets = new ArrayList<Worksheet>();
            var next = new int[] {ROWS_OF_A_SHEET};
            notices.each(Which.of(run), finding -> {
                if (next[0] == ROWS_OF_A_SHEET) {
                    var sheet = book.newWorksheet(sheets.isEmpty() ? "Findings" : "Findings " + (sheets.size() + 1));
                    row(sheet, 0, HEADER);
                    sheet.freezePane(0, 1);
                    sheets.add(sheet);
                    next[0] = 1;
                }
                row(sheets.getLast(), next[0]++, cells(finding, who));
            });
        }
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }
}
