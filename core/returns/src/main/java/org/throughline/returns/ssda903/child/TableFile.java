package org.throughline.returns.ssda903.child;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.table.CsvFile;

/** Reads the CSV file of one table into rows, whatever the order of its columns. */
final class TableFile extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int NOT_OURS = -1;

    /** One wrong date in so many is no slip, but another way of writing. */
    private static final int MANY = 10;

    private static final int SOME = 3;

    private final Table table;
    private final TableRows rows;
    private final List<String> names = new ArrayList<>();
    private int[] columns = {};
    private boolean inHeader = true;
    private boolean anything;
    private int fields;
    private int number;
    private int uneven;
    private int line;

    private TableFile(Table table, boolean last) {
        this.table = table;
        this.rows = new TableRows(table, last);
    }

    /** @param last whether it is last year's */
    static TableFile read(Member file, Table table, boolean last) throws IOException {
        var reading = new TableFile(table, last);
        try (var bytes = file.open()) {
            CsvFile.read(bytes, reading);
        }
        reading.rows.done();
        return reading;
    }

    TableRows rows() {
        return rows;
    }

    /** What stands in it otherwise than the format says, in words; nothing that a rule reports by itself. */
    List<String> notes(String file) {
        var notes = new ArrayList<String>();
        var others = names.stream()
                .filter(name -> !name.isEmpty() && !table.columns().contains(name))
                .toList();
        if (!others.isEmpty()) {
            notes.add("%s, line 1: the table %s has no column %s; it was left out."
                    .formatted(file, table.title(), String.join(", ", others)));
        }
        if (uneven > 0) {
            notes.add("%s: %s rows have not as many cells as the header.".formatted(file, uneven));
        }
        lookAtDates(file, notes);
        return notes;
    }

    private void lookAtDates(String file, List<String> notes) {
        long filled = 0;
        long wrong = 0;
        int firstRow = 0;
        int firstColumn = 0;
        int[] dates = table.dates();
        for (int row = 0; row < rows.size(); row++) {
            for (int column : dates) {
                var day = rows.day(row, column);
                filled += day.isFilled() ? 1 : 0;
                if (day.isWrong() && wrong++ == 0) {
                    firstRow = row;
                    firstColumn = column;
                }
            }
        }
        if (wrong >= SOME && wrong * MANY > filled) {
            notes.add(
                    "%s, line %s: \"%s\" in %s is no date written as 31/12/2026, and so in %s cells. Rules take what is no date for a missing one."
                            .formatted(
                                    file,
                                    rows.line(firstRow),
                                    rows.day(firstRow, firstColumn).text(),
                                    table.columns().get(firstColumn),
                                    wrong));
        }
    }

    @Override
    protected void handleBegin(long startsAt) {
        line = (int) startsAt;
        anything = false;
        fields = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (inHeader) {
            names.add(new String(buffer, offset, length).strip().toUpperCase(Locale.ROOT));
        } else if (length > 0) {
            anything = true;
            int column = index < columns.length ? columns[index] : NOT_OURS;
            if (column != NOT_OURS) {
                rows.cell(column, buffer, offset, length);
            }
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (inHeader) {
            inHeader = false;
            columns = names.stream().mapToInt(table.columns()::indexOf).toArray();
            return Boolean.TRUE;
        }
        if (anything) {
            if (fields != columns.length) {
                uneven++;
            }
            rows.end(number, line);
        }
        number++;
        return Boolean.TRUE;
    }
}
